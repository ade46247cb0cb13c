import { describe, expect, it } from 'vitest'
import {
  dermisAxis,
  epidermisAxis,
  epidermisExcess,
  fallAxes,
  radiusAxis,
  scatteringAxis,
  shadingAxes,
  strengthAxis,
  thicknessAxis,
  topAxis,
} from '../../../src/skin/tables/dotAxes'
import { sharesAt } from '../../../src/skin/tables/gridTable'

const all = [scatteringAxis, dermisAxis, topAxis, thicknessAxis, epidermisAxis, radiusAxis, strengthAxis]

describe('the axes of the dot tables', () => {
  it('rise, stretched or not', () => {
    for (const { nodes, scale } of all) {
      const stretched = nodes.map(scale)
      expect(nodes).toEqual([...nodes].sort((one, other) => one - other))
      expect(stretched).toEqual([...stretched].sort((one, other) => one - other))
      expect(new Set(stretched.map(value => value.toFixed(6))).size).toBe(nodes.length)
    }
  })

  it('are stretched by logarithms, absorption and depth from a start of their own, melanin by roots', () => {
    expect(epidermisAxis.scale(4)).toBe(2)
    expect(dermisAxis.scale(0.05)).toBeCloseTo(Math.LN2, 12)
    expect(topAxis.scale(0.5)).toBeCloseTo(Math.LN2, 12)
    for (const { scale } of [scatteringAxis, thicknessAxis, radiusAxis, strengthAxis])
      expect(scale(Math.E)).toBeCloseTo(1, 12)
  })

  it.each([
    [scatteringAxis, 'reduced scattering of the dermis', 0.25, 40],
    [epidermisAxis, 'absorption of the epidermis', 0, 60],
    [dermisAxis, 'absorption of the dermis', 0, 30],
    [topAxis, 'depth of the top of the dot', 0, 1.7],
    [thicknessAxis, 'thickness', 0.1, 0.4],
    [radiusAxis, 'radius', 0.04, 0.4],
    [strengthAxis, 'absorption', 0.25, 256],
  ])('%# say what they do not reach', (axis, name, from, to) => {
    expect(() => sharesAt(axis, 1000)).toThrow(`${name} is 1000; dots are known from ${from} to ${to}`)
  })

  it('are shared by shading and falls, which need fewer nodes', () => {
    expect(shadingAxes.place).toEqual([scatteringAxis, dermisAxis, topAxis, thicknessAxis, epidermisAxis])
    expect(shadingAxes.dot[0]).toBe(radiusAxis)
    expect(shadingAxes.dot[1]).toEqual({ ...strengthAxis, nodes: [0.25, 4, 16, 64, 256] })
    expect(fallAxes.place).toEqual([
      scatteringAxis,
      { ...dermisAxis, nodes: dermisAxis.nodes.slice(0, -1) },
      topAxis,
      thicknessAxis,
      epidermisAxis,
    ])
    expect(fallAxes.dot).toEqual([radiusAxis, { ...strengthAxis, nodes: [1, 64] }])
    expect(epidermisExcess).toBe(1.5)
  })
})
