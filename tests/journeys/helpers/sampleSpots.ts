/** Where a person would brush and tap on the sample's front view, in photo pixels, placed by eye. */
export const sampleSpots = {
  photo: { width: 1400, height: 1150 },
  skin: [
    [620, 430],
    [700, 400],
    [760, 470],
  ],
  hair: [
    [1000, 710],
    [1040, 760],
    [1030, 830],
  ],
  crosses: [
    [1030, 80],
    [1340, 80],
  ],
} as const
