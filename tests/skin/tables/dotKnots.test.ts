import { describe, expect, it } from 'vitest'
import { farthestKnot, ringCount, ringEdges, ringKnots } from '../../../src/skin/tables/dotKnots'

describe.each([
  [0.04, 0.05],
  [0.15, 0.35],
  [0.4, 1.8],
])('the rings around a dot of radius %f at depth %f', (radius, depth) => {
  const edges = ringEdges(radius, depth)

  it('rise from the middle to the end', () => {
    expect(edges).toHaveLength(ringCount + 1)
    expect(edges[0]).toBe(0)
    expect(edges[ringCount]).toBeCloseTo(farthestKnot, 9)
    expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1])).toBe(true)
  })

  it('have their knots within them', () => {
    ringKnots(edges).forEach((knot, i) => {
      expect(knot).toBeGreaterThan(edges[i])
      expect(knot).toBeLessThan(edges[i + 1])
    })
  })

  it('stand where their means do: of a bell in the core, of 1 / r^2 in the halo', () => {
    const knots = ringKnots(edges)
    const mean = (i: number, curve: (square: number) => number) => {
      const [from, to] = [edges[i] ** 2, edges[i + 1] ** 2]
      const pieces = 2000
      let sum = 0
      for (let k = 0; k < pieces; k++) sum += curve(from + ((k + 0.5) / pieces) * (to - from))
      return sum / pieces
    }
    const width = edges[5] ** 2
    const bell = (square: number) => Math.exp(-square / (4 * width))
    expect(mean(3, bell) / bell(knots[3] ** 2)).toBeCloseTo(1, 2)
    for (const i of [ringCount - 8, ringCount - 1])
      expect(mean(i, square => 1 / square) * knots[i] ** 2).toBeCloseTo(1, 4)
    const [from, to] = [edges[ringCount - 9], edges[ringCount - 8]]
    expect(knots[ringCount - 9] ** 2).toBeCloseTo((from ** 2 + to ** 2) / 2, 12)
  })
})
