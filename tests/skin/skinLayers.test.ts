import { describe, expect, it } from 'vitest'
import { baselineAbsorption } from '../../src/skin/chromophores/baseline'
import { bloodAbsorption } from '../../src/skin/chromophores/blood'
import { melaninAbsorption } from '../../src/skin/chromophores/melanin'
import { skinDepth, skinLayers } from '../../src/skin/skinLayers'
import { lightSkin } from './skins'

const reduced = ({ scattering, anisotropy }: { scattering: number; anisotropy: number }) =>
  scattering * (1 - anisotropy)

describe('skinLayers', () => {
  it('are 0.08, 1.92 and 5 mm thick, of one index', () => {
    const layers = skinLayers(lightSkin, 560)
    expect(layers.map(({ thickness }) => thickness)).toEqual([0.08, 1.92, 5])
    expect(layers.map(({ index }) => index)).toEqual([1.4, 1.4, 1.4])
    expect(skinDepth).toBeCloseTo(7, 12)
  })

  it('scatter at 500 nm as published: 66.7, 43.6 and 1050.6 x 500^-0.68 in 1/cm, with g of 0.765', () => {
    const layers = skinLayers(lightSkin, 500)
    for (const { anisotropy } of layers) expect(anisotropy).toBeCloseTo(0.62 + 0.145, 12)
    expect(reduced(layers[0])).toBeCloseTo(6.67, 10)
    expect(reduced(layers[1])).toBeCloseTo(4.36, 10)
    expect(reduced(layers[2])).toBeCloseTo(105.06 * Math.exp(-0.68 * Math.log(500)), 10)
  })

  it('scatter at 700 nm by their Rayleigh and Mie parts (Jacques 2013, eq. 2), times the factor of the skin', () => {
    const [epidermis, dermis, subcutis] = skinLayers({ ...lightSkin, scatter: 1.5, rayleigh: 0.3 }, 700)
    const part = (at500: number, rayleigh: number, power: number) =>
      1.5 * at500 * (rayleigh * (5 / 7) ** 4 + (1 - rayleigh) * (5 / 7) ** power)
    expect(reduced(epidermis)).toBeCloseTo(part(6.67, 0.29, 0.689), 10)
    expect(reduced(dermis)).toBeCloseTo(part(4.36, 0.3, 0.562), 10)
    expect(reduced(subcutis)).toBeCloseTo(105.06 * 700 ** -0.68, 10)
    expect(epidermis.anisotropy).toBeCloseTo(0.823, 12)
  })

  it('absorb by melanin above and blood below, and by bloodless tissue for the rest', () => {
    const skin = { ...lightSkin, melanin: 0.2, blood: 0.05, saturation: 0.6, baseline: 0.5 }
    const [epidermis, dermis, subcutis] = skinLayers(skin, 600)
    const bloodless = 0.5 * baselineAbsorption(600)
    expect(epidermis.absorption).toBeCloseTo(0.2 * melaninAbsorption(600) + 0.8 * bloodless, 12)
    expect(dermis.absorption).toBeCloseTo(0.05 * bloodAbsorption(600, 0.6) + 0.95 * bloodless, 12)
    expect(subcutis.absorption).toBe(dermis.absorption)
  })

  it.each(['melanin', 'blood', 'saturation', 'rayleigh'])('take a %s of 0 to 1 and name any other', field => {
    for (const share of [0, 1]) expect(() => skinLayers({ ...lightSkin, [field]: share }, 560)).not.toThrow()
    for (const share of [-0.01, 1.01, Number.NaN])
      expect(() => skinLayers({ ...lightSkin, [field]: share }, 560)).toThrow(`${field} is ${share}`)
  })

  it('take any scatter above 0 and any baseline from 0, and name others', () => {
    expect(() => skinLayers({ ...lightSkin, baseline: 0 }, 560)).not.toThrow()
    for (const value of [0, -1, Infinity, Number.NaN])
      expect(() => skinLayers({ ...lightSkin, scatter: value }, 560)).toThrow(`scatter is ${value}`)
    for (const value of [-0.01, Infinity, Number.NaN])
      expect(() => skinLayers({ ...lightSkin, baseline: value }, 560)).toThrow(`baseline is ${value}`)
  })
})
