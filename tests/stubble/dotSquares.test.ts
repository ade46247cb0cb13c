import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { densityField } from '../../src/design/densityField'
import { starterHairline } from '../../src/design/Hairline'
import { headLandmarks } from '../../src/head/headLandmarks'
import { headMap } from '../../src/head/headMap'
import { type DotSquare, inSquares } from '../../src/stubble/dotSquares'
import { scalpDots, showDots } from '../../src/stubble/scalpDots'

const coordinates = fc.integer({ min: -20_000, max: 20_000 }).map(hundredths => hundredths / 100)
const lists = fc
  .array(fc.tuple(coordinates, coordinates), { maxLength: 60 })
  .map(places => Float32Array.from(places.flatMap(([x, y], rank) => [x, y, rank])))

describe('inSquares', () => {
  it('keeps every dot, each in reach of the middle of its square, in the order they were', () => {
    fc.assert(
      fc.property(lists, given => {
        const { dots, squares } = inSquares(given)
        const ranks = [...dots].filter((_, i) => i % 3 === 2)
        expect(ranks.toSorted((one, other) => one - other)).toEqual(ranks.map((_, rank) => rank))
        const check = (some: readonly DotSquare[], start: number): number => {
          let dot = start
          for (const { x, y, reach, end, parts } of some) {
            expect(end).toBeGreaterThan(dot)
            if (parts.length > 0) expect(check(parts, dot)).toBe(end)
            for (let last = -1; dot < end; dot++) {
              expect(Math.hypot(dots[3 * dot] - x, dots[3 * dot + 1] - y)).toBeLessThan(reach + 1e-3)
              if (parts.length > 0) continue
              expect(ranks[dot]).toBeGreaterThan(last)
              last = ranks[dot]
            }
          }
          return dot
        }
        expect(check(squares, 0)).toBe(given.length / 3)
      }),
    )
  })
})

const pose = { centre: { x: 200, y: 190 }, semiAxes: { x: 77, y: 98, z: 88 }, pixelsPerMm: 1.8, roll: 0.03 }
const mask = { width: 400, height: 380, data: new Uint8Array(400 * 380).fill(255) }

describe('a square answered for at once', () => {
  const poses = [
    { yaw: 0, pitch: 0 },
    { yaw: 0.4, pitch: 0.1 },
    { yaw: -0.2, pitch: 0.9 },
  ]
  it.each(poses)('shows the dots that each asked by itself would, %o', turn => {
    const head = { ...pose, ...turn }
    const map = headMap(head)
    const { glabella } = headLandmarks(head)
    const found = scalpDots({ map, seed: 4, mask, most: 200 })
    if (!found) throw new Error('the head is in the picture')
    for (const [centre, edge] of [
      [60, 0],
      [75, 40],
      [95, 100],
    ]) {
      const plan = { hairline: { ...starterHairline, centre }, edge, density: 190, lighterFront: 0.25 }
      const field = densityField(plan, map, glabella)
      const even = found.squares.filter(({ x, y, reach }) => field.evenAround(x, y, reach) !== null)
      expect(even.length).toBeGreaterThan(found.squares.length / 4)
      const together = showDots(found, field, 7)
      const density = (x: number, y: number) => field.density(x, y)
      const apart = showDots(found, { density, size: field.size }, 7)
      expect(together.count).toBe(apart.count)
      expect(together.shown.every((is, dot) => is === apart.shown[dot])).toBe(true)
      expect(together.kernelOf.every((kernel, dot) => kernel === apart.kernelOf[dot])).toBe(true)
    }
  })
})
