import { describe, expect, it } from 'vitest'
import { buriedPlace } from '../../src/skin/buriedPlace'
import { diffuseReflectance } from '../../src/skin/diffuseReflectance'
import { insetReflectance } from '../../src/skin/insetReflectance'
import { layerContrast } from '../../src/skin/layerContrast'
import { skinLayers } from '../../src/skin/skinLayers'
import { dotsHere } from '../../src/skin/tables/dotsHere'
import { withPigmentLayer } from '../../src/skin/withPigmentLayer'
import { lightSkin } from './skins'

const place = { depth: 0.35, thickness: 0.3 }
const layers = skinLayers(lightSkin, 560)
const reflectance = (absorption: number, nodes = 8) =>
  diffuseReflectance(withPigmentLayer(layers, { ...place, absorption }), { nodes }).reflectance

describe('buriedPlace', () => {
  it('knows bare skin, what a layer takes of it, and what a trace does', () => {
    const { bare, contrast, slope } = buriedPlace(lightSkin, 560, place)
    expect(bare).toBeCloseTo(reflectance(0), 6)
    expect(contrast(0)).toBe(0)
    for (const absorption of [0.5, 5, 5, 50])
      expect(contrast(absorption)).toBeCloseTo(1 - reflectance(absorption) / reflectance(0), 6)
    const trace = 1e-3
    expect(slope).toBeCloseTo((1 - reflectance(trace) / reflectance(0)) / trace, 4)
    expect(slope).toBeGreaterThan(0.1)
    expect(layerContrast({ ...place, absorption: 5 }, lightSkin, 560)).toBe(contrast(5))
  })

  it('may be looked at with fewer beams', () => {
    expect(buriedPlace(lightSkin, 560, place, 4).bare).toBeCloseTo(reflectance(0, 4), 6)
    expect(buriedPlace(lightSkin, 560, place, 4)).not.toBe(buriedPlace(lightSkin, 560, place))
  })

  it('knows its dots, and them only once', () => {
    const { dots } = buriedPlace(lightSkin, 560, place)
    expect(dots().depth).toBe(dotsHere(layers, place).depth)
    expect(dots()).toBe(dots())
  })

  it('is kept, each for its own skin, wavelength, depth and thickness', () => {
    const here = buriedPlace(lightSkin, 560, place)
    for (const [field, value] of Object.entries(lightSkin)) {
      const other = { ...lightSkin, [field]: value * 0.9 }
      expect(buriedPlace(other, 560, place)).not.toBe(here)
    }
    expect(buriedPlace(lightSkin, 580, place)).not.toBe(here)
    expect(buriedPlace(lightSkin, 560, { ...place, depth: 0.4 })).not.toBe(here)
    expect(buriedPlace(lightSkin, 560, { ...place, thickness: 0.2 })).not.toBe(here)
    expect(buriedPlace(lightSkin, 560, { ...place })).toBe(here)
    const [some, others] = [
      { depth: 0.41, thickness: 0.3 },
      { depth: 0.4, thickness: 0.31 },
    ]
    expect(buriedPlace(lightSkin, 560, some)).not.toBe(buriedPlace(lightSkin, 560, others))
  })
})

describe('insetReflectance', () => {
  it('checks the skin before and the pigment after', () => {
    expect(() => insetReflectance([{ ...layers[0], index: 0.5 }], place)).toThrow(/layer 0: index is 0.5/)
    expect(() => insetReflectance(layers, place, 1)).toThrow(/nodes is 1/)
    expect(() => insetReflectance(layers, place)({ absorption: -1 })).toThrow(/absorption is -1/)
  })

  it('takes 8 beams unless asked for others', () => {
    expect(insetReflectance(layers, place, 4)({ absorption: 3 })).toBeCloseTo(reflectance(3, 4), 6)
    expect(insetReflectance(layers, place)({ absorption: 3 })).toBeCloseTo(reflectance(3, 8), 6)
  })
})
