/** Where healed colours are computed, nm: 400 to 700 in steps of 20, what skin's smooth spectra need. */
export const wavelengths: readonly number[] = Array.from({ length: 16 }, (_, step) => 400 + 20 * step)
