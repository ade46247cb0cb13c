import fc from 'fast-check'
import type { Skin } from '../../src/skin/Skin'

/** The two bare skins of the shared truth. */
export const lightSkin: Skin = {
  melanin: 0.05,
  blood: 0.01,
  saturation: 0.7,
  scatter: 1,
  baseline: 1,
  rayleigh: 0.41,
}
export const darkSkin: Skin = { ...lightSkin, melanin: 0.2 }

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Skins that people have. */
export const anySkin: fc.Arbitrary<Skin> = fc.record({
  melanin: between(0.01, 0.25),
  blood: between(0.003, 0.04),
  saturation: between(0.4, 0.95),
  scatter: between(0.8, 1.8),
  baseline: between(0.02, 1),
  rayleigh: between(0.1, 0.7),
})

/**
 * Skins as measured people have them: none without blood, none that absorbs like the published baseline and
 * more.
 */
export const usualSkin: fc.Arbitrary<Skin> = fc.record({
  melanin: between(0.02, 0.1),
  blood: between(0.012, 0.03),
  saturation: between(0.5, 0.9),
  scatter: between(1, 1.8),
  baseline: between(0.02, 0.5),
  rayleigh: between(0.15, 0.6),
})
