import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convexHull } from '../../src/geometry/convexHull'
import { fillPolygon } from '../../src/geometry/fillPolygon'
import type { Point } from '../../src/geometry/Point'
import { insidePolygon } from '../helpers/insidePolygon'

const place = fc.record({ x: fc.integer({ min: -5, max: 24 }), y: fc.integer({ min: -5, max: 24 }) })
const size = 20

describe('convexHull', () => {
  it('turns the same way at every corner and leaves no point outside', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 30 }), points => {
        const hull = convexHull(points)
        const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        hull.forEach((from, corner) => {
          const to = hull[(corner + 1) % hull.length]
          if (hull.length > 2)
            for (const point of points) expect(turn(from, to, point)).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })

  it('leaves out what lies inside or along an edge', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ]
    expect(convexHull([...square, { x: 2, y: 2 }, { x: 2, y: 0 }])).toEqual(square)
  })
})

describe('fillPolygon', () => {
  it('sets the pixels whose middles lie inside, and no others', () => {
    const half = fc.record({ x: fc.integer({ min: -9, max: 45 }), y: fc.integer({ min: -9, max: 45 }) })
    fc.assert(
      fc.property(fc.array(half, { minLength: 3, maxLength: 8 }), corners => {
        // Between whole numbers, so that no middle lies on an edge.
        const polygon = corners.map(({ x, y }) => ({ x: x / 2 + 0.137, y: y / 2 + 0.271 }))
        const raster = { width: size, height: size, data: new Uint8Array(size * size) }
        fillPolygon(raster, polygon, 7)
        raster.data.forEach((value, i) => {
          const inside = insidePolygon(polygon, { x: i % size, y: Math.floor(i / size) })
          expect(value).toBe(inside ? 7 : 0)
        })
      }),
    )
  })
})
