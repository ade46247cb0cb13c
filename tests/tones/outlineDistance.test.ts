import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineDistance } from '../../src/tones/outlineDistance'

describe('the distance to the outline', () => {
  it('is the true distance on every small mask', () => {
    const size = 12
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: size * size, maxLength: size * size }), inside => {
        fc.pre(inside.includes(false))
        const data = Uint8Array.from(inside, head => (head ? 255 : 0))
        const distance = outlineDistance({ width: size, height: size, data })
        for (let y = 0; y < size; y++)
          for (let x = 0; x < size; x++) {
            let nearest = Infinity
            inside.forEach((head, i) => {
              if (!head) nearest = Math.min(nearest, Math.hypot((i % size) - x, Math.floor(i / size) - y))
            })
            expect(distance(x, y)).toBeCloseTo(nearest, 4)
          }
      }),
      { numRuns: 40 },
    )
  })

  it('is far from any outline where there is none', () => {
    const distance = outlineDistance({ width: 4, height: 4, data: new Uint8Array(16).fill(255) })
    expect(distance(2, 2)).toBeGreaterThan(1e4)
  })
})
