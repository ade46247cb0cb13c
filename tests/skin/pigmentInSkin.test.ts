import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OpticsError } from '../../src/light/OpticsError'
import { baselineAbsorption } from '../../src/skin/chromophores/baseline'
import { brownOxide } from '../../src/skin/chromophores/brownOxide'
import { carbonBlack } from '../../src/skin/chromophores/carbonBlack'
import { deoxyhaemoglobin } from '../../src/skin/chromophores/deoxyhaemoglobin'
import { melaninAbsorption } from '../../src/skin/chromophores/melanin'
import { oxyhaemoglobin } from '../../src/skin/chromophores/oxyhaemoglobin'
import { redOxide } from '../../src/skin/chromophores/redOxide'
import { yellowOxide } from '../../src/skin/chromophores/yellowOxide'
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

describe('colourants', () => {
  it('carbon absorbs in inverse proportion to the wavelength, within what Bond and Bergstrom (2006) measured', () => {
    expect(carbonBlack(400).absorption / carbonBlack(800).absorption).toBeCloseTo(2, 12)
    expect(Math.abs(carbonBlack(550).absorption - 7.5)).toBeLessThan(1.2)
  })

  it('the haemoglobins absorb alike at 500 nm and differ most in red', () => {
    const published = (20932.8 * 2303 * 150) / (1000 * 64500 * 10)
    expect(oxyhaemoglobin(500)).toBeCloseTo(published, 6)
    expect(Math.abs(deoxyhaemoglobin(500) / oxyhaemoglobin(500) - 1)).toBeLessThan(0.01)
    expect(deoxyhaemoglobin(660) / oxyhaemoglobin(660)).toBeGreaterThan(9)
  })

  it('are known from 380 to 780 nm and say so elsewhere', () => {
    const colourants = [
      melaninAbsorption,
      baselineAbsorption,
      oxyhaemoglobin,
      deoxyhaemoglobin,
      redOxide,
      yellowOxide,
      brownOxide,
    ]
    for (const colourant of colourants) {
      for (const wavelength of [380, 780]) expect(() => colourant(wavelength)).not.toThrow()
      for (const wavelength of [379, 781, -1, Number.NaN, Number.POSITIVE_INFINITY])
        expect(() => colourant(wavelength)).toThrow(
          expect.objectContaining({ quantity: 'wavelength', value: wavelength }),
        )
    }
    expect(() => carbonBlack(0)).toThrow(OpticsError)
  })

  it('red oxide takes blue and leaves red', () => {
    expect(redOxide(460).absorption).toBeGreaterThan(3 * redOxide(660).absorption)
  })
})
