import { describe, expect, it } from 'vitest'
import { fallAxes, shadingAxes } from '../../../src/skin/tables/dotAxes'
import { readFalls, readShading } from '../../../src/skin/tables/dotCodes'
import { ringCount } from '../../../src/skin/tables/dotKnots'
import { fallShape } from '../../../src/skin/tables/fallShape'
import { packFalls, packShading, type SummaryAt } from '../../../src/workshop/dotTable/packDots'

/** A made-up table that differs along every axis. */
const summaryAt: SummaryAt = crossing => ({
  shading: crossing.reduce((sum, node, axis) => sum + 0.01 * (axis + 1) * node, -2),
  falls: Array.from({ length: ringCount }, (_, ring) =>
    ring === 0 ? 0 : crossing.reduce((sum, node, axis) => sum - 0.005 * (axis + 1) * node, -0.1),
  ),
})

/** Index of a crossing's numbers, from the indices of its nodes on the table's own axes. */
const placeOf = (axes: { nodes: readonly number[] }[], nodes: number[]) =>
  axes.reduce((place, axis, i) => place * axis.nodes.length + nodes[i], 0)

describe('the packed tables', () => {
  it('give shading back where it was put, strengths left out included', () => {
    const values = readShading(packShading(summaryAt), shadingAxes.dot[1].nodes.length)
    const axes = [...shadingAxes.place, ...shadingAxes.dot]
    expect(values).toHaveLength(axes.reduce((product, { nodes }) => product * nodes.length, 1))
    const near = values[placeOf(axes, [3, 1, 4, 2, 1, 2, 0])]
    const far = values[placeOf(axes, [3, 1, 4, 2, 1, 2, 1])]
    expect(near).toBeCloseTo(summaryAt([3, 1, 4, 2, 1, 2, 0]).shading, 2)
    expect(far).toBeCloseTo(summaryAt([3, 1, 4, 2, 1, 2, 2]).shading, 2)
  })

  it('give falls back where they were put, of both strengths', () => {
    const values = readFalls(packFalls(summaryAt), fallShape)
    const axes = [...fallAxes.place, ...fallAxes.dot]
    expect(values).toHaveLength(axes.reduce((product, { nodes }) => product * nodes.length, ringCount))
    for (const [strength, counted] of [1, 4].entries()) {
      const first = ringCount * placeOf(axes, [2, 3, 4, 1, 4, 3, strength])
      const falls = Array.from(values.slice(first, first + ringCount))
      const sum = falls.reduce((total, fall) => total + fall, 0)
      const wanted = summaryAt([2, 3, 4, 1, 4, 3, counted]).falls.reduce((total, fall) => total + fall, 0)
      expect(Math.abs(sum - wanted)).toBeLessThan(0.1)
    }
  })
})
