import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Axis, lookUp, sharesAt } from '../../../src/skin/tables/gridTable'

const plain: Axis = { name: 'place', nodes: [0, 1, 3, 4, 8], scale: value => value }
const rooted: Axis = { name: 'strength', nodes: [1, 4, 25], scale: Math.sqrt }
const ends: Axis = { name: 'end', nodes: [2, 6], scale: value => value }

const fill = (axes: readonly Axis[], value: (...point: number[]) => number): Float32Array =>
  Float32Array.from(
    axes
      .reduce<number[][]>(
        (points, axis) => points.flatMap(point => axis.nodes.map(node => [...point, node])),
        [[]],
      )
      .map(point => value(...point)),
  )

describe('sharesAt', () => {
  it('gives a node all the weight at its own value', () => {
    for (const [node, value] of rooted.nodes.entries())
      expect(sharesAt(rooted, value)).toEqual([{ node, weight: 1 }])
  })

  it('adds up to 1 anywhere', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), value => {
        const sum = sharesAt(plain, value).reduce((total, { weight }) => total + weight, 0)
        expect(sum).toBeCloseTo(1, 12)
      }),
    )
  })

  it('looks one node farther to either side, where there is one', () => {
    const nodesAt = (value: number) => sharesAt(plain, value).map(({ node }) => node)
    expect(nodesAt(3.5)).toEqual([1, 2, 3, 4])
    expect(nodesAt(0.5)).toEqual([0, 1, 2])
    expect(nodesAt(6)).toEqual([2, 3, 4])
  })

  it('says which value it does not reach, and the range it knows', () => {
    expect(() => sharesAt(plain, 8.1)).toThrow('place is 8.1; dots are known from 0 to 8')
    expect(() => sharesAt(plain, -0.1)).toThrow(/place is -0.1/)
    expect(() => sharesAt(plain, Number.NaN)).toThrow(/place is NaN/)
  })
})

describe('lookUp', () => {
  it('has every parabola on the stretched axes exactly, from node to node', () => {
    const axes = [plain, rooted, ends]
    const value = (x: number, y: number, z: number) =>
      (1 + x - 0.2 * x * x) * (2 + Math.sqrt(y) - y) + 0.3 * z
    const table = { axes, width: 1, values: fill(axes, value) }
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 1, max: 25, noNaN: true }),
        fc.double({ min: 2, max: 6, noNaN: true }),
        (x, y, z) => {
          expect(lookUp(table, [x, y, z])[0]).toBeCloseTo(value(x, y, z), 4)
        },
      ),
    )
  })

  it('keeps numbers that stand together together', () => {
    const table = { axes: [ends], width: 2, values: Float32Array.of(1, 10, 3, 30) }
    expect(Array.from(lookUp(table, [4]))).toEqual([2, 20])
  })
})
