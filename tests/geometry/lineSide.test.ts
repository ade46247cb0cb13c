import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineSide } from '../../src/geometry/lineSide'

describe('lineSide', () => {
  const place = lineSide([
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ])

  it('counts the left of the walk positive, y down', () => {
    expect(place(5, -3)).toEqual({ distance: 3, along: 5, nearest: { x: 5, y: 0 } })
    expect(place(5, 3).distance).toBe(-3)
    expect(place(14, 5)).toEqual({ distance: 4, along: 15, nearest: { x: 10, y: 5 } })
  })

  it('takes the right side round a corner', () => {
    expect(place(13, -4).distance).toBeCloseTo(5, 12)
    expect(place(9, 1).distance).toBeCloseTo(-1, 12)
  })

  it('goes on straight past its ends', () => {
    expect(place(-5, -1).distance).toBeGreaterThan(0)
    expect(place(-5, 1).distance).toBeLessThan(0)
  })

  it('finds the nearest of many pieces', () => {
    const many = Array.from({ length: 120 }, (_, i) => ({ x: i, y: 12 * Math.sin(i / 9) }))
    const nearestPoint = (x: number, y: number) => Math.min(...many.map(p => Math.hypot(p.x - x, p.y - y)))
    const coordinate = fc.double({ min: -30, max: 150, noNaN: true })
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const found = Math.abs(lineSide(many)(x, y).distance)
        expect(found).toBeLessThanOrEqual(nearestPoint(x, y) + 1e-9)
        expect(found).toBeGreaterThan(nearestPoint(x, y) - 1.3)
      }),
    )
  })

  it('refuses a line of one point', () => {
    expect(() => lineSide([{ x: 0, y: 0 }])).toThrow(RangeError)
  })
})
