import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alongScalp } from '../../src/head/alongScalp'
import { headLandmarks } from '../../src/head/headLandmarks'
import { headMap } from '../../src/head/headMap'
import { planeMap } from '../../src/head/planeMap'
import { scalpOffset } from '../../src/head/scalpOffset'

const semiAxes = { x: 77.5, y: 98.5, z: 98 }
const pose = { pixelsPerMm: 3, centre: { x: 0, y: 0 }, semiAxes, yaw: 0, pitch: 0, roll: 0 }
const { glabella } = headLandmarks(pose)
const head = headMap(pose)
const ball = headMap({ ...pose, semiAxes: { x: 90, y: 90, z: 90 } })
const flat = planeMap({ pixelsPerMm: 4, x0: 100, y0: 100 })

/** A tenth of a millimetre: finer than a hand can drag. */
const hand = 0.1

describe('alongScalp', () => {
  it('walks straight millimetres on a plane', () => {
    expect(alongScalp(flat, { x: 5, y: 20 }, 30, 80)).toEqual({
      x: expect.closeTo(35, 9),
      y: expect.closeTo(-60, 9),
    })
  })

  it('walks arcs of a ball: a quarter turn up from the brow is the vertex', () => {
    const brow = { x: 0, y: 180 }
    const quarter = (Math.PI / 2) * 90
    const half = alongScalp(ball, brow, 0, quarter / 2)
    expect(half.y).toBeCloseTo(180 * Math.tan(Math.PI / 8), 1)
    expect(Math.abs(alongScalp(ball, brow, 0, quarter).y)).toBeLessThan(1.1)
    const ear = alongScalp(ball, brow, quarter, 0)
    expect(ear.x).toBeCloseTo(180, 1)
    expect(ear.y).toBeCloseTo(0, 1)
  })

  it('keeps the level of a ball when walking sideways', () => {
    const level = headMap({ ...pose, semiAxes: { x: 90, y: 90, z: 90 } })
    const middle = alongScalp(level, { x: 0, y: 180 }, 0, 60)
    const side = alongScalp(level, { x: 0, y: 180 }, 50, 60)
    expect(level.toPhoto(side.x, side.y)!.y).toBeCloseTo(level.toPhoto(middle.x, middle.y)!.y, 6)
  })

  it('is undone by scalpOffset on every map', () => {
    const lateral = fc.double({ min: -110, max: 110, noNaN: true })
    const height = fc.double({ min: -20, max: 110, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(head, ball, flat), lateral, height, (map, side, up) => {
        const from = map === flat ? { x: 3, y: 4 } : glabella
        const back = scalpOffset(map, from, alongScalp(map, from, side, up))
        expect(Math.abs(back.lateral - side)).toBeLessThan(hand)
        expect(Math.abs(back.height - up)).toBeLessThan(hand)
      }),
    )
  })
})
