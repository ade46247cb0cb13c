import { describe, expect, it } from 'vitest'
import { skinLayers } from '../../../src/skin/skinLayers'
import { fallAxes, shadingAxes } from '../../../src/skin/tables/dotAxes'
import { readFalls, readShading } from '../../../src/skin/tables/dotCodes'
import { dotFalls } from '../../../src/skin/tables/dotFalls'
import { ringCount } from '../../../src/skin/tables/dotKnots'
import { dotShading } from '../../../src/skin/tables/dotShading'
import { dotsHere } from '../../../src/skin/tables/dotsHere'
import { fallShape } from '../../../src/skin/tables/fallShape'
import { lookUp } from '../../../src/skin/tables/gridTable'
import type { Layer } from '../../../src/skin/transport/Layer'
import { lightSkin } from '../skins'

const place = { depth: 0.35, thickness: 0.3 }
const layers = skinLayers(lightSkin, 560)
const changed = (epidermis: Partial<Layer>, dermis: Partial<Layer> = {}): [Layer, Layer] => [
  { ...layers[0], ...epidermis },
  { ...layers[1], ...dermis },
]

describe('dotsHere', () => {
  it('has darkening fall from every ring to the next', () => {
    const { falls } = dotsHere(layers, place)
    expect(Math.max(...lookUp(falls(), [0.15, 5]))).toBeLessThanOrEqual(1e-6)
  })

  it('takes an epidermis that scatters more for a deeper dot, by a part of its excess', () => {
    const thick = dotsHere(changed({ scattering: 2 * layers[0].scattering }), place).depth
    const thin = dotsHere(changed({ scattering: layers[0].scattering / 2 }), place).depth
    expect(thin).toBeLessThan(place.depth)
    expect(thick).toBeGreaterThan(place.depth)
    expect(thick - thin).toBeLessThan(0.08 * 1.5 * 1.6)
  })

  it('never takes a dot in the dermis for one in the epidermis', () => {
    const shallow = { depth: 0.23, thickness: 0.3 }
    expect(dotsHere(changed({ scattering: 0.01 }), shallow).depth).toBeCloseTo(0.23, 12)
  })

  it('is held where skin is so dark that nothing more shows', () => {
    const at = (melanin: number, blood: number) =>
      Array.from(dotsHere(changed({ absorption: melanin }, { absorption: blood }), place).falls().values)
    expect(at(60, 11)).toEqual(at(150, 40))
    expect(at(60, 11)).not.toEqual(at(50, 11))
  })

  it('counts an excess of scattering as depth: the part above the dot, less where it lies shallow or in dense dermis', () => {
    const twice: [Layer, Layer] = [
      { ...layers[0], scattering: 4, anisotropy: 0 },
      { ...layers[1], scattering: 8, anisotropy: 0.75 },
    ]
    const excess = (0.2 / (0.2 + 0.08) / (1 + 2 / 8)) * 0.08 * (2 - 1.5)
    expect(dotsHere(twice, place).depth).toBeCloseTo(0.35 + excess, 12)
    const touching = { depth: 0.19, thickness: 0.3 }
    const above = (0.04 / (0.04 + 0.08) / (1 + 2 / 8)) * 0.04 * (2 - 1.5)
    expect(dotsHere(twice, touching).depth).toBeCloseTo(0.19 + above, 12)
  })

  it('reaches down to a top of 1.5 mm and says so below; a top above the surface counts as at it', () => {
    const at = (top: number) => () => dotsHere(layers, { depth: top + 0.15, thickness: 0.3 })
    expect(at(1.499)).not.toThrow()
    expect(at(1.6)).toThrow(/depth of the top of the dot is 1.6.*; dots are known down to 1.5/)
    expect(at(Number.NaN)).toThrow(/depth of the top of the dot is NaN/)
    expect(dotsHere(layers, { depth: 0.1, thickness: 0.3 }).depth).toBe(0.15)
  })

  it('never goes deeper than its table', () => {
    const cloudy = changed({ scattering: 100 * layers[0].scattering, thickness: 1 })
    expect(dotsHere(cloudy, { depth: 1.6, thickness: 0.3 }).depth).toBeCloseTo(1.7 + 0.15, 12)
  })

  it('reads each table where the skin stands in it, and once', () => {
    const twice: [Layer, Layer] = [
      { ...layers[0], absorption: 6, scattering: 3, anisotropy: 0 },
      { ...layers[1], absorption: 0.4, scattering: 8, anisotropy: 0.75 },
    ]
    const here = dotsHere(twice, { depth: 0.28, thickness: 0.2 })
    const falls = here.falls()
    const table = readFalls(dotFalls, fallShape)
    const [scattering, dermis, top, thickness, epidermis] = [3, 3, 2, 1, 2]
    const first = ((((scattering * 7 + dermis) * 8 + top) * 3 + thickness) * 5 + epidermis) * fallShape.place
    // A fall of none is written as -0.
    expect(falls.values).toEqual(table.slice(first, first + fallShape.place).map(fall => fall + 0))
    expect([falls.width, falls.axes]).toEqual([ringCount, fallAxes.dot])
    expect(here.falls()).toBe(falls)
    const shading = here.shading()
    const start = ((((scattering * 8 + dermis) * 8 + top) * 3 + thickness) * 5 + epidermis) * 20
    expect(shading.values).toEqual(readShading(dotShading, 5).slice(start, start + 20))
    expect([shading.width, shading.axes]).toEqual([1, shadingAxes.dot])
  })
})
