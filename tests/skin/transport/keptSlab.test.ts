import { describe, expect, it } from 'vitest'
import { keptSlab } from '../../../src/skin/transport/keptSlab'
import { slabOf } from '../../../src/skin/transport/slab'
import { streamsOf } from '../../../src/skin/transport/streams'

const [streams] = streamsOf([1.4], [1, 1.4], 4)
const layer = { thickness: 0.3, index: 1.4, absorption: 2, scattering: 18, anisotropy: 0.8 }

describe('keptSlab', () => {
  it('tells layers apart that differ in one number alone, whatever was asked before', () => {
    const layers = [
      layer,
      { ...layer, thickness: 0.31 },
      { ...layer, absorption: 2.1 },
      { ...layer, scattering: 19 },
      { ...layer, anisotropy: 0.81 },
    ]
    for (const one of [...layers, ...layers]) expect(keptSlab(one, streams)).toEqual(slabOf(one, streams))
  })

  it('answers the same for thicknesses no light tells apart, whichever was asked about first', () => {
    const [first, second] = [0, 1].map(() => streamsOf([1.4], [1, 1.4], 4)[0])
    const layers = [0.3, 0.1 + 0.2, 0.3 + 4e-10].map(thickness => ({ ...layer, thickness }))
    const forwards = layers.map(one => keptSlab(one, first))
    const backwards = layers.toReversed().map(one => keptSlab(one, second))
    expect(backwards).toEqual(forwards)
    expect(new Set(forwards).size).toBe(1)
  })

  it('answers for beams of its own, and where a layer does nothing', () => {
    const [others] = streamsOf([1.4], [1, 1.4], 8)
    expect(keptSlab(layer, others)?.reflection).toHaveLength(others.cosines.length ** 2)
    expect(keptSlab({ ...layer, absorption: 0, scattering: 0 }, streams)).toBeNull()
    expect(keptSlab({ ...layer, absorption: 0, scattering: 0 }, streams)).toBeNull()
  })
})
