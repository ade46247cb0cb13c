/** Where a person would brush and tap on the sample's front view, in photo pixels, placed by eye. */
export const sampleSpots = {
  photo: { width: 1400, height: 1150 },
  skin: [
    [560, 420],
    [640, 380],
    [720, 400],
  ],
  hair: [
    [950, 640],
    [960, 700],
    [930, 560],
  ],
  crosses: [
    [1030, 80],
    [1340, 80],
  ],
} as const
