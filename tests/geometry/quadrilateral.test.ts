import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitHomography } from '../../src/geometry/fitHomography'
import { isConvex, type Quadrilateral, squareToQuadrilateral } from '../../src/geometry/quadrilateral'

const jitter = fc.double({ min: -30, max: 30, noNaN: true })
const corner = (x: number, y: number) =>
  fc.tuple(jitter, jitter).map(([dx, dy]) => ({ x: x + dx, y: y + dy }))
const anyQuadrilateral: fc.Arbitrary<Quadrilateral> = fc.tuple(
  corner(0, 0),
  corner(200, 0),
  corner(200, 140),
  corner(0, 140),
)
const unit = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
]

describe('a square seen from anywhere', () => {
  it('has its corners where they are seen', () => {
    fc.assert(
      fc.property(anyQuadrilateral, corners => {
        const place = squareToQuadrilateral(corners)
        unit.forEach(({ x, y }, i) => {
          expect(place(x, y).x).toBeCloseTo(corners[i].x, 6)
          expect(place(x, y).y).toBeCloseTo(corners[i].y, 6)
        })
      }),
    )
  })

  it('keeps straight lines straight', () => {
    fc.assert(
      fc.property(anyQuadrilateral, corners => {
        const place = squareToQuadrilateral(corners)
        const [a, b, c] = [place(0.1, 0.2), place(0.4, 0.5), place(0.8, 0.9)]
        const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
        expect(Math.abs(area)).toBeLessThan(1e-6 * 200 * 200)
      }),
    )
  })

  it('is what a homography through its corners is', () => {
    fc.assert(
      fc.property(anyQuadrilateral, corners => {
        const place = squareToQuadrilateral(corners)
        const fitted = fitHomography(unit.map((from, i) => [from, corners[i]] as const))
        const at = fitted?.({ x: 0.3, y: 0.7 })
        expect(at?.x).toBeCloseTo(place(0.3, 0.7).x, 3)
        expect(at?.y).toBeCloseTo(place(0.3, 0.7).y, 3)
      }),
    )
  })

  it('knows crossed and dented corners from convex ones, either way round', () => {
    const [a, b, c, d] = unit
    expect(isConvex([a, b, c, d])).toBe(true)
    expect(isConvex([d, c, b, a])).toBe(true)
    expect(isConvex([b, a, c, d])).toBe(false)
    expect(isConvex([a, b, { x: 0.3, y: 0.3 }, d])).toBe(false)
    expect(isConvex([a, a, c, d])).toBe(false)
  })
})
