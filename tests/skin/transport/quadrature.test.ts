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
})
