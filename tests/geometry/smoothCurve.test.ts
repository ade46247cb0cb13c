import { describe, expect, it } from 'vitest'
import { smoothCurve } from '../../src/geometry/smoothCurve'

describe('smoothCurve', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 4, y: 9 },
    { x: 20, y: 9 },
    { x: 24, y: 0 },
  ]

  it('passes through every point', () => {
    const curve = smoothCurve(points, 5)
    expect(curve).toHaveLength(16)
    points.forEach((point, i) => {
      expect(curve[5 * i].x).toBeCloseTo(point.x, 9)
      expect(curve[5 * i].y).toBeCloseTo(point.y, 9)
    })
  })

  it('keeps a straight line straight', () => {
    for (const { x, y } of smoothCurve(
      [
        { x: 0, y: 0 },
        { x: 1, y: 2 },
        { x: 10, y: 20 },
      ],
      8,
    ))
      expect(y).toBeCloseTo(2 * x, 9)
  })

  it('has no corners: it turns little from piece to piece', () => {
    const curve = smoothCurve(points, 40)
    const turns = curve.slice(2).map((point, i) => {
      const [a, b] = [curve[i], curve[i + 1]]
      const turn = Math.atan2(point.y - b.y, point.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x)
      return Math.abs(turn)
    })
    expect(Math.max(...turns)).toBeLessThan(0.15)
  })

  it('refuses a single point', () => {
    expect(() => smoothCurve([{ x: 0, y: 0 }], 3)).toThrow(RangeError)
  })
})
