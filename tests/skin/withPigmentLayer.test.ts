import { describe, expect, it } from 'vitest'
import { diffuseReflectance } from '../../src/skin/diffuseReflectance'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinLayers } from '../../src/skin/skinLayers'
import type { Layer } from '../../src/skin/transport/Layer'
import { pigmented, withPigmentLayer } from '../../src/skin/withPigmentLayer'
import { lightSkin } from './skins'

const tissue: Layer = { thickness: 1, index: 1.4, absorption: 2, scattering: 6, anisotropy: 0.5 }
const place = { depth: 0.5, thickness: 0.5 }

describe('pigmented', () => {
  it('adds coefficients and weighs the anisotropy by scattering', () => {
    const { anisotropy, ...rest } = pigmented(tissue, { absorption: 3, scattering: 2, anisotropy: 0.4 })
    expect(rest).toEqual({ thickness: 1, index: 1.4, absorption: 5, scattering: 8 })
    expect(anisotropy).toBeCloseTo((6 * 0.5 + 2 * 0.4) / 8, 12)
  })

  it('takes pigment that only absorbs, and scattering without a direction', () => {
    expect(pigmented(tissue, { absorption: 3 })).toEqual({ ...tissue, absorption: 5 })
    expect(pigmented(tissue, { absorption: 0, scattering: 6 }).anisotropy).toBe(0.25)
    const clear = { ...tissue, scattering: 0 }
    expect(pigmented(clear, { absorption: 1 })).toMatchObject({ scattering: 0, anisotropy: 0 })
  })

  it.each([
    ['absorption', [-1, Infinity, Number.NaN]],
    ['scattering', [-1, Infinity, Number.NaN]],
    ['anisotropy', [-1, 1, Number.NaN]],
  ])('refuses pigment with an %s of %o', (field, values) => {
    for (const value of values)
      expect(() => pigmented(tissue, { absorption: 1, scattering: 1, [field]: value })).toThrow(
        `pigment ${field} is ${value}`,
      )
  })
})

describe('withPigmentLayer', () => {
  it('puts pigment in where it only scatters, and what is above and below around it', () => {
    const layers = withPigmentLayer([tissue], { ...place, absorption: 0, scattering: 2, anisotropy: 0.8 })
    expect(layers.map(({ thickness }) => thickness)).toEqual([0.25, 0.5, 0.25])
    expect(layers.map(({ scattering }) => scattering)).toEqual([6, 8, 6])
  })

  it('gives the stack itself where nothing is added, yet refuses pigment that cannot be', () => {
    const stack = [tissue]
    expect(withPigmentLayer(stack, { ...place, absorption: 0 })).toBe(stack)
    expect(withPigmentLayer(stack, { ...place, absorption: 0, scattering: 0 })).toBe(stack)
    expect(withPigmentLayer(stack, { ...place, absorption: 1 })).not.toBe(stack)
    expect(() => withPigmentLayer(stack, { ...place, absorption: 0, anisotropy: 2 })).toThrow(
      /anisotropy is 2/,
    )
  })
})

describe('reflectanceSpectrum', () => {
  it('is the reflectance of the layers at each wavelength, at 8 nodes unless asked for others', () => {
    const at = (wavelength: number, nodes: number) =>
      diffuseReflectance(skinLayers(lightSkin, wavelength), { nodes }).reflectance
    expect(reflectanceSpectrum(lightSkin, [450, 650])).toEqual([at(450, 8), at(650, 8)])
    expect(reflectanceSpectrum(lightSkin, [450, 650], { nodes: 4 })).toEqual([at(450, 4), at(650, 4)])
  })

  it('has the pigment of each wavelength in it', () => {
    const pigment = {
      ...place,
      absorption: (wavelength: number) => wavelength / 100,
      scattering: (wavelength: number) => wavelength / 50,
      anisotropy: (wavelength: number) => wavelength / 1000,
    }
    const layers = withPigmentLayer(skinLayers(lightSkin, 600), {
      ...place,
      absorption: 6,
      scattering: 12,
      anisotropy: 0.6,
    })
    expect(reflectanceSpectrum(lightSkin, [600], { pigment })[0]).toBe(diffuseReflectance(layers).reflectance)
  })
})
