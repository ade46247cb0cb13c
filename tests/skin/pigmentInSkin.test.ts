import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffuseReflectance } from '../../src/skin/diffuseReflectance'
import { insetReflectance } from '../../src/skin/insetReflectance'
import { layerContrast } from '../../src/skin/layerContrast'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinDepth, skinLayers } from '../../src/skin/skinLayers'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { withPigmentLayer } from '../../src/skin/withPigmentLayer'
import { anySkin, lightSkin } from './skins'

const place = { depth: 0.35, thickness: 0.3 }

describe('withPigmentLayer', () => {
  it('without pigment gives the very same layers, so bare skin exactly', () => {
    const bare = skinLayers(lightSkin, 560)
    expect(withPigmentLayer(bare, { ...place, absorption: 0 })).toBe(bare)
    expect(layerContrast({ ...place, absorption: 0 }, lightSkin, 560)).toBe(0)
    const pigment = { ...place, absorption: () => 0 }
    expect(reflectanceSpectrum(lightSkin, skinWavelengths, { pigment })).toEqual(
      reflectanceSpectrum(lightSkin, skinWavelengths),
    )
  })

  it('keeps the depth of the whole and adds only where the pigment is', () => {
    const layers = withPigmentLayer(skinLayers(lightSkin, 560), {
      depth: 0.1,
      thickness: 0.12,
      absorption: 3,
      scattering: 5,
      anisotropy: 0.2,
    })
    const [epidermis, dermis] = skinLayers(lightSkin, 560)
    expect(layers.map(({ thickness }) => Number(thickness.toFixed(9)))).toEqual([0.04, 0.04, 0.08, 1.84, 5])
    expect(layers.reduce((sum, { thickness }) => sum + thickness, 0)).toBeCloseTo(skinDepth, 12)
    expect(layers[1].absorption).toBeCloseTo(epidermis.absorption + 3, 12)
    expect(layers[2].absorption).toBeCloseTo(dermis.absorption + 3, 12)
    expect(layers[2].scattering * layers[2].anisotropy).toBeCloseTo(
      dermis.scattering * dermis.anisotropy + 5 * 0.2,
      10,
    )
    expect(layers[3].absorption).toBe(dermis.absorption)
  })

  it('refuses a place outside the skin and pigment no one has', () => {
    const bare = skinLayers(lightSkin, 560)
    expect(() => withPigmentLayer(bare, { depth: 0.1, thickness: 0.3, absorption: 1 })).toThrow(RangeError)
    expect(() => withPigmentLayer(bare, { depth: 7, thickness: 0.3, absorption: 1 })).toThrow(RangeError)
    expect(() => withPigmentLayer(bare, { ...place, absorption: -1 })).toThrow(/absorption is -1/)
    expect(() => withPigmentLayer(bare, { ...place, absorption: Number.NaN })).toThrow(/absorption is NaN/)
    expect(() => withPigmentLayer(bare, { depth: 0.3, thickness: 0, absorption: 1 })).toThrow(RangeError)
  })
})

describe('insetReflectance', () => {
  it('equals the whole stack worked out anew', () => {
    const bare = skinLayers(lightSkin, 620)
    const inset = insetReflectance(bare, place)
    for (const pigment of [
      { absorption: 0 },
      { absorption: 4 },
      { absorption: 60, scattering: 20, anisotropy: 0.5 },
    ]) {
      const anew = diffuseReflectance(withPigmentLayer(bare, { ...place, ...pigment })).reflectance
      expect(Math.abs(inset(pigment) - anew)).toBeLessThan(1e-6)
    }
  })
})

describe('skin', () => {
  it('is never lighter for more melanin, at any wavelength', () => {
    fc.assert(
      fc.property(anySkin, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (skin, more) => {
        const fair = reflectanceSpectrum(skin, skinWavelengths, { nodes: 4 })
        const brown = reflectanceSpectrum({ ...skin, melanin: skin.melanin + more }, skinWavelengths, {
          nodes: 4,
        })
        brown.forEach((reflectance, i) => {
          expect(reflectance).toBeLessThanOrEqual(fair[i])
        })
      }),
      { numRuns: 25 },
    )
  })

  it('refuses shares outside 0..1, naming them', () => {
    expect(() => skinLayers({ ...lightSkin, melanin: -0.1 }, 560)).toThrow(/melanin is -0.1/)
    expect(() => skinLayers({ ...lightSkin, saturation: Number.NaN }, 560)).toThrow(/saturation is NaN/)
    expect(() => skinLayers({ ...lightSkin, scatter: 0 }, 560)).toThrow(/scatter is 0/)
    expect(() => skinLayers(lightSkin, 300)).toThrow(/wavelength is 300/)
  })
})
