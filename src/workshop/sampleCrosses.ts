/** Pixel of the left cross of the printed strip in each view of the sample. */
export const sampleCrosses = {
  front: { x: 1030, y: 80 },
  top: { x: 965, y: 75 },
  side: { x: 1070, y: 75 },
} as const
