import { describe, expect, it } from 'vitest'
import { gaussLegendre, gaussRadau, type Quadrature } from '../../../src/skin/transport/quadrature'

const moment = ({ nodes, weights }: Quadrature, power: number) =>
  nodes.reduce((sum, node, i) => sum + weights[i] * node ** power, 0)

describe('quadrature', () => {
  it('integrates every polynomial its degree promises', () => {
    for (const count of [1, 2, 3, 4, 8, 16, 32]) {
      for (let power = 0; power < 2 * count; power++)
        expect(moment(gaussLegendre(count), power)).toBeCloseTo(1 / (power + 1), 11)
      for (let power = 0; power < 2 * count - 1; power++)
        expect(moment(gaussRadau(count), power)).toBeCloseTo(1 / (power + 1), 11)
    }
  })

  it('has the perpendicular beam among the Radau nodes', () => {
    expect(gaussRadau(4).nodes[0]).toBe(1)
    expect(gaussRadau(2).nodes[1]).toBeCloseTo(1 / 3, 14)
  })

  it('has its nodes falling, and all as printed for two and three (Abramowitz and Stegun 1964, 25.4.30)', () => {
    for (const { nodes } of [gaussLegendre(7), gaussRadau(7)])
      expect(nodes).toEqual([...nodes].sort((one, other) => other - one))
    const root = Math.sqrt(0.6)
    ;[(1 + root) / 2, 0.5, (1 - root) / 2].forEach((node, i) => {
      expect(gaussLegendre(3).nodes[i]).toBeCloseTo(node, 14)
      expect(gaussLegendre(3).weights[i]).toBeCloseTo([5, 8, 5][i] / 18, 14)
    })
    expect(gaussLegendre(1)).toEqual({ nodes: [0.5], weights: [1] })
    expect(gaussRadau(1)).toEqual({ nodes: [1], weights: [1] })
  })
})
