import { describe, expect, it } from 'vitest'
import { gaussRadau } from '../../../src/skin/transport/quadrature'
import { redistribution } from '../../../src/skin/transport/redistribution'
import type { Streams } from '../../../src/skin/transport/streams'

const streamsOf = (count: number): Streams => {
  const { nodes, weights } = gaussRadau(count)
  return { index: 1.4, cosines: Float64Array.from(nodes), weights: Float64Array.from(weights) }
}

/** Legendre polynomials as printed (Abramowitz and Stegun 1964, table 22.9). */
const legendre = [
  () => 1,
  (x: number) => x,
  (x: number) => (3 * x * x - 1) / 2,
  (x: number) => (5 * x ** 3 - 3 * x) / 2,
  (x: number) => (35 * x ** 4 - 30 * x * x + 3) / 8,
]

describe('redistribution', () => {
  it('spreads isotropic scattering evenly over all directions', () => {
    const streams = streamsOf(3)
    const { forward, backward, peak } = redistribution(streams, 0)
    expect(peak).toBe(0)
    for (let to = 0; to < 3; to++)
      for (let from = 0; from < 3; from++) {
        expect(forward[to * 3 + from]).toBeCloseTo(streams.weights[to] / 2, 12)
        expect(backward[to * 3 + from]).toBeCloseTo(streams.weights[to] / 2, 12)
      }
  })

  it.each([-0.4, 0.3, 0.8])('has the moments of Henyey and Greenstein without the narrow peak, g = %f', g => {
    const streams = streamsOf(5)
    const { cosines, weights } = streams
    const { forward, backward, peak } = redistribution(streams, g)
    expect(peak).toBeCloseTo(g ** 5, 12)
    const phase = (x: number, y: number) =>
      legendre.reduce(
        (sum, polynomial, l) =>
          sum + (((2 * l + 1) * (g ** l - g ** 5)) / (1 - g ** 5)) * polynomial(x) * polynomial(y),
        0,
      )
    for (let to = 0; to < 5; to++)
      for (let from = 0; from < 5; from++) {
        const [x, y] = [cosines[to], cosines[from]]
        expect(forward[to * 5 + from]).toBeCloseTo((weights[to] * phase(x, y)) / 2, 10)
        expect(backward[to * 5 + from]).toBeCloseTo((weights[to] * phase(-x, y)) / 2, 10)
      }
  })

  it('neither makes nor loses light, even with beams whose weights do not sum to 1', () => {
    const { cosines } = streamsOf(3)
    const crooked = { index: 1, cosines, weights: Float64Array.of(0.2, 0.5, 0.4) }
    const { forward, backward } = redistribution(crooked, 0.6)
    for (let from = 0; from < 3; from++) {
      let sum = 0
      for (let to = 0; to < 3; to++) sum += forward[to * 3 + from] + backward[to * 3 + from]
      expect(sum).toBeCloseTo(1, 12)
    }
  })

  it('serves a single beam', () => {
    const one = { index: 1, cosines: Float64Array.of(1), weights: Float64Array.of(1) }
    const { forward, backward, peak } = redistribution(one, 0.25)
    expect([forward[0], backward[0], peak]).toEqual([0.5, 0.5, 0.25])
  })

  it('keeps one table for each set of beams and anisotropy', () => {
    const [some, others] = [streamsOf(3), streamsOf(3)]
    const table = redistribution(some, 0.6)
    expect(redistribution(some, 0.7)).not.toBe(table)
    expect(redistribution(some, 0.6)).toBe(table)
    expect(redistribution(others, 0.6)).not.toBe(table)
  })
})
