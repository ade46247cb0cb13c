import { describe, expect, it } from 'vitest'
import { splitLayers } from '../../src/skin/splitLayers'
import type { Layer } from '../../src/skin/transport/Layer'

const layer = (thickness: number, absorption: number): Layer => ({
  thickness,
  absorption,
  index: 1.4,
  scattering: 1,
  anisotropy: 0,
})
const stack = [layer(1, 10), layer(2, 20), layer(1, 30)]
const shape = (layers: readonly Layer[]) => layers.map(({ thickness, absorption }) => [thickness, absorption])

describe('splitLayers', () => {
  it('cuts layers at the top and the bottom of the place', () => {
    const { above, inside, below } = splitLayers(stack, 2, 3)
    expect(shape(above)).toEqual([[0.5, 10]])
    expect(shape(inside)).toEqual([
      [0.5, 10],
      [2, 20],
      [0.5, 30],
    ])
    expect(shape(below)).toEqual([[0.5, 30]])
    expect(inside[1]).toBe(stack[1])
  })

  it('leaves nothing above or below a place that fills the stack, give or take rounding', () => {
    for (const thickness of [4, 4 + 1e-9]) {
      const { above, inside, below } = splitLayers(stack, 2, thickness)
      expect([above, below]).toEqual([[], []])
      expect(shape(inside)).toEqual(shape(stack))
    }
  })

  it('has no slivers where the place ends a rounding beside a border', () => {
    const { above, inside, below } = splitLayers(stack, 2, 2 + 1e-10)
    expect([above.length, inside.length, below.length]).toEqual([1, 1, 1])
    const inner = splitLayers(stack, 2, 2 - 1e-10)
    expect([inner.above.length, inner.inside.length, inner.below.length]).toEqual([1, 1, 1])
    const wide = splitLayers(stack, 2, 2 + 1e-8)
    expect([wide.above.length, wide.inside.length, wide.below.length]).toEqual([1, 3, 1])
  })

  it('says where a place lies that does not fit', () => {
    const outside = 'lies outside the 4 mm of the stack'
    expect(() => splitLayers(stack, 0.5, 2)).toThrow(`depth is 0.5; from -0.5 to 1.5 mm ${outside}`)
    expect(() => splitLayers(stack, 3.5, 2)).toThrow(`depth is 3.5; from 2.5 to 4.5 mm ${outside}`)
    expect(() => splitLayers(stack, Number.NaN, 2)).toThrow(/depth is NaN/)
    for (const thickness of [0, -1, Number.NaN])
      expect(() => splitLayers(stack, 2, thickness)).toThrow(`thickness is ${thickness}`)
  })
})
