import { describe, expect, it } from 'vitest'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import type { Pixels } from '../../src/photo/Pixels'
import { grainBands } from '../../src/tones/grainBands'

const side = 100
const pixelsPerMm = 10
const strip = Array.from({ length: side * side }, (_, index) => index)
/** What adding up thousands of logarithms may leave. */
const rounding = 1e-9

const bare = () => [0.5, 0.5, 0.5] as const

/** Squares of two tones, each `size` mm wide, their light apart by a factor of 1.5. */
function chequered(size: number): Pixels {
  const data = new Uint8ClampedArray(4 * side * side).fill(255)
  const cell = size * pixelsPerMm
  for (const index of strip) {
    const odd = (Math.floor((index % side) / cell) + Math.floor(index / side / cell)) % 2
    data.fill(encodeSrgb(odd ? 0.3 : 0.2), 4 * index, 4 * index + 3)
  }
  return { width: side, height: side, data }
}

const bands = (size: number) => grainBands(chequered(size), strip, bare, pixelsPerMm)

describe('the grain', () => {
  it('is none on an even surface, at every size', () => {
    expect(bands(100)).toHaveLength(4)
    for (const { contrast } of bands(100)) expect(contrast).toBeLessThan(rounding)
  })

  it('is told at the size of which it is up to twice as wide', () => {
    for (const size of [0.3, 0.6, 1.2]) {
      const found = bands(2 * size)
      const strongest = found.reduce((most, band) => (band.contrast > most.contrast ? band : most))
      expect(strongest.size).toBe(size)
    }
  })

  it('does not depend on the light', () => {
    const twice = grainBands(chequered(0.6), strip, () => [1, 1, 1], pixelsPerMm)
    twice.forEach(({ contrast }, place) => {
      expect(contrast).toBeCloseTo(bands(0.6)[place].contrast, 9)
    })
  })

  it('leaves out sizes finer than the photo', () => {
    const coarse = grainBands(chequered(0.6), strip, bare, 1)
    expect(coarse.map(({ size }) => size)).toEqual([1.2, 2.4])
  })
})
