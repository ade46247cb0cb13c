import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hairline, hairlineLimits, starterHairline } from '../../src/design/Hairline'
import { hairlineCurve } from '../../src/design/hairlineCurve'
import { type Handle, moveHandle, setSymmetric } from '../../src/design/moveHandle'
import type { Point } from '../../src/geometry/Point'
import { headLandmarks } from '../../src/head/headLandmarks'
import { headMap } from '../../src/head/headMap'
import { planeMap } from '../../src/head/planeMap'
import { scalpOffset } from '../../src/head/scalpOffset'

const pose = {
  pixelsPerMm: 3,
  centre: { x: 400, y: 500 },
  semiAxes: { x: 77.5, y: 98.5, z: 88 },
  yaw: 0,
  pitch: 0,
  roll: 0,
}
const head = { map: headMap(pose), glabella: headLandmarks(pose).glabella }
const lowHead = {
  map: headMap({ ...pose, semiAxes: { ...pose.semiAxes, z: 68 } }),
  glabella: headLandmarks({ semiAxes: { ...pose.semiAxes, z: 68 } }).glabella,
}
const flat = { map: planeMap({ pixelsPerMm: 3, x0: 400, y0: 600 }), glabella: { x: 0, y: 0 } }

const wild = fc.oneof(fc.double(), fc.double({ min: -300, max: 300 }), fc.constant(undefined))
const drag = fc.record({
  handle: fc.constantFrom<Handle>('centre', 'leftTemple', 'rightTemple'),
  lateral: wild,
  height: wild,
})
const dragged = (start: Hairline, drags: readonly { handle: Handle; lateral?: number; height?: number }[]) =>
  drags.reduce((line, { handle, ...place }) => moveHandle(line, handle, place), start)

function crossesItself(curve: readonly Point[]): boolean {
  const side = (a: Point, b: Point, c: Point) =>
    Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
  for (let i = 0; i + 1 < curve.length; i++)
    for (let j = i + 2; j + 1 < curve.length; j++) {
      const [a, b, c, d] = [curve[i], curve[i + 1], curve[j], curve[j + 1]]
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true
    }
  return false
}

describe('a hairline', () => {
  it('starts 8 cm above the glabella, its corners no lower than its centre', () => {
    expect(starterHairline.centre).toBe(80)
    expect(starterHairline.leftTemple.height).toBeGreaterThanOrEqual(starterHairline.centre)
    expect(starterHairline.rightTemple).toEqual(starterHairline.leftTemple)
  })

  it('follows the hand in millimetres, both sides alike until told otherwise', () => {
    const both = moveHandle(starterHairline, 'leftTemple', { lateral: 50, height: 92 })
    expect(both.leftTemple).toEqual({ lateral: 50, height: 92 })
    expect(both.rightTemple).toEqual(both.leftTemple)
    const own = moveHandle(setSymmetric(both, false), 'rightTemple', { lateral: 61 })
    expect(own.rightTemple.lateral).toBe(61)
    expect(own.leftTemple.lateral).toBe(50)
    expect(setSymmetric(own, true).rightTemple).toEqual(own.leftTemple)
  })

  it('stays within its limits however it is dragged', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(drag, { maxLength: 12 }), (symmetric, drags) => {
        const line = dragged({ ...starterHairline, symmetric }, drags)
        for (const [value, limit] of [
          [line.centre, hairlineLimits.centre],
          ...[line.leftTemple, line.rightTemple].flatMap(temple => [
            [temple.lateral, hairlineLimits.lateral],
            [temple.height, hairlineLimits.height],
          ]),
        ] as [number, { least: number; most: number }][]) {
          expect(value).toBeGreaterThanOrEqual(limit.least)
          expect(value).toBeLessThanOrEqual(limit.most)
        }
        if (symmetric) expect(line.rightTemple).toEqual(line.leftTemple)
      }),
    )
  })

  it.each([
    ['head', head],
    ['low head', lowHead],
    ['plane', flat],
  ])('is never dragged inside out on a %s', (_, { map, glabella }) => {
    fc.assert(
      fc.property(fc.array(drag, { maxLength: 6 }), drags => {
        const curve = hairlineCurve(dragged({ ...starterHairline, symmetric: false }, drags), map, glabella)
        expect(curve.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
        expect(crossesItself(curve)).toBe(false)
        const sides = curve.map(point => scalpOffset(map, glabella, point).lateral)
        const middle = sides.findIndex(side => side >= -0.01)
        expect(sides.slice(0, middle).every(side => side < 0.1)).toBe(true)
        expect(sides.slice(middle).every(side => side > -0.1)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('passes through its three handles, measured on either map', () => {
    const line = setSymmetric({ ...starterHairline, rightTemple: { lateral: 48, height: 95 } }, false)
    for (const { map, glabella } of [head, flat]) {
      const offsets = hairlineCurve(line, map, glabella).map(point => scalpOffset(map, glabella, point))
      const misses = [
        { lateral: 0, height: 80 },
        { lateral: 58, height: 86 },
        { lateral: -48, height: 95 },
      ].map(handle =>
        Math.min(...offsets.map(o => Math.hypot(o.lateral - handle.lateral, o.height - handle.height))),
      )
      expect(Math.max(...misses)).toBeLessThan(0.1)
    }
  })

  it('ends before the ears, below the brows', () => {
    const curve = hairlineCurve(starterHairline, head.map, head.glabella)
    for (const end of [curve[0], curve[curve.length - 1]]) {
      const { lateral, height } = scalpOffset(head.map, head.glabella, end)
      expect(Math.abs(lateral)).toBeGreaterThan(100)
      expect(height).toBeLessThan(0)
    }
  })
})
