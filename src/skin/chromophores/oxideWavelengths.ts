/** Where the iron oxides are tabulated, nm: 380 to 780 in steps of 20. */
export const oxideWavelengths: readonly number[] = Array.from({ length: 21 }, (_, i) => 380 + 20 * i)
