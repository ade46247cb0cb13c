import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../src/skin/transport/Layer'
import { panesOf, stackPanes } from '../../../src/skin/transport/panes'
import { slabOf } from '../../../src/skin/transport/slab'
import { addBorder, addSlab, bottom } from '../../../src/skin/transport/stack'
import { streamsOf } from '../../../src/skin/transport/streams'

const layer = (index: number, absorption: number, scattering: number): Layer => ({
  thickness: 1,
  index,
  absorption,
  scattering,
  anisotropy: 0.5,
})
const [low, high] = streamsOf([1.3, 1.5], [1], 4)
const beams = (index: number) => (index === 1.3 ? low : high)

describe('stackPanes', () => {
  it('stacks layers from the bottom up, with a border where the index changes', () => {
    const [top, middle] = [layer(1.3, 0.1, 2), layer(1.3, 1, 3)]
    const [clear, deep] = [layer(1.5, 0, 0), layer(1.5, 0.2, 1)]
    const panes = panesOf([top, middle, clear, deep], beams)
    expect(panes[2].slab).toBeNull()
    const ground = bottom(high, 1)
    const under = addBorder(addSlab(ground, slabOf(deep, high)!), low)
    const stacked = addSlab(addSlab(under, slabOf(middle, low)!), slabOf(top, low)!)
    expect(stackPanes(panes, ground)).toEqual(stacked)
  })

  it('of nothing is what lies below', () => {
    const ground = bottom(high, 1)
    expect(stackPanes([], ground)).toBe(ground)
  })
})
