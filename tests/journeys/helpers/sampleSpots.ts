/** Where a person would brush and tap on the sample's front view, in photo pixels, placed by eye. */
export const sampleSpots = {
  photo: { width: 1400, height: 1150 },
  skin: [
    [620, 430],
    [700, 400],
    [760, 470],
  ],
  hair: [
    [960, 800],
    [965, 880],
    [955, 960],
  ],
  crosses: [
    [1030, 80],
    [1340, 80],
  ],
} as const
