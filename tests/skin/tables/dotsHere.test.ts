import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { skinLayers } from '../../../src/skin/skinLayers'
import { fallAxes, shadingAxes } from '../../../src/skin/tables/dotAxes'
import { dotFalls } from '../../../src/skin/tables/dotFalls'
import { ringCount } from '../../../src/skin/tables/dotKnots'
import { dotShading } from '../../../src/skin/tables/dotShading'
import { dotsHere } from '../../../src/skin/tables/dotsHere'
import { crossings, lookUp } from '../../../src/skin/tables/gridTable'
import type { Layer } from '../../../src/skin/transport/Layer'
import { lightSkin } from '../skins'

/** What the tables may weigh on their way to the browser. */
const mostBytes = 500_000

const place = { depth: 0.35, thickness: 0.3 }
const layers = skinLayers(lightSkin, 560)
const changed = (epidermis: Partial<Layer>, dermis: Partial<Layer> = {}): [Layer, Layer] => [
  { ...layers[0], ...epidermis },
  { ...layers[1], ...dermis },
]

describe('the shipped tables', () => {
  it('have a number for every crossing of their axes', () => {
    expect(dotFalls).toHaveLength(crossings([...fallAxes.place, ...fallAxes.dot]) * ringCount)
    const dots = crossings([...shadingAxes.place, shadingAxes.dot[0]])
    expect(dotShading).toHaveLength(dots * (shadingAxes.dot[1].nodes.length + 1))
  })

  it('pack into less than half a megabyte', () => {
    expect(gzipSync(dotFalls + dotShading, { level: 9 }).length).toBeLessThan(mostBytes)
  })
})

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
})
