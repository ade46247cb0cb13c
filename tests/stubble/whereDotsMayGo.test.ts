import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/geometry/Point'
import { whereDotsMayGo } from '../../src/stubble/whereDotsMayGo'

const size = 200
const pixelsPerMm = 2
const raster = (of: (x: number, y: number) => number) => ({
  width: size,
  height: size,
  data: Uint8Array.from({ length: size * size }, (_, i) => of(i % size, Math.floor(i / size))),
})
const head = raster(x => (x < 150 ? 255 : 0))
const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]
const brow = box(40, 100, 80, 106)
const face = {
  face: box(30, 110, 120, 190),
  eyes: [box(50, 120, 70, 126)],
  brows: [brow],
  ears: [box(130, 100, 145, 140)],
}
const at = ({ data }: { data: Uint8Array }, x: number, y: number) => data[y * size + x]

describe('whereDotsMayGo', () => {
  it('lets them on the head and nowhere else', () => {
    expect(whereDotsMayGo({ outline: head, pixelsPerMm }).data).toEqual(head.data)
  })

  it('puts none where a pixel is hardly more head than background, though a brush allows it', () => {
    const mixed = raster(x => (x < 147 ? 255 : x < 149 ? 200 : x < 151 ? 110 : 0))
    const strokes = [{ kind: 'allow', points: [{ x: 149, y: 30 }], radius: 6 }] as const
    expect(whereDotsMayGo({ outline: mixed, strokes, pixelsPerMm }).data).toEqual(
      raster(x => (x < 149 ? 255 : 0)).data,
    )
  })

  it('keeps them two millimetres off the face, its brows and ears', () => {
    const places = whereDotsMayGo({ outline: head, face, pixelsPerMm })
    for (const [x, y] of [
      [75, 150],
      [60, 103],
      [140, 120],
      [60, 99 - 4],
      [126, 120],
      [27, 150],
    ])
      expect(at(places, x, y), `${x} ${y}`).toBe(0)
    expect(at(places, 60, 60)).toBe(255)
  })

  it('fades every border over millimetres: no step of the eye’s', () => {
    const places = whereDotsMayGo({ outline: head, face, pixelsPerMm })
    const column = Array.from({ length: 60 }, (_, y) => at(places, 60, 40 + y))
    expect(column[0]).toBe(255)
    expect(column.at(-1)).toBe(0)
    const steps = column.slice(1).map((value, i) => column[i] - value)
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...steps)).toBeLessThanOrEqual(64)
  })

  it('thins them out where hair stands', () => {
    const hair = raster(x => Math.min(255, x))
    const places = whereDotsMayGo({ outline: head, hair, pixelsPerMm })
    expect([0, 50, 149].map(x => at(places, x, 20))).toEqual([255, 205, 106])
  })

  it('takes a person’s word over what was found, and the later over the earlier, but none over the background', () => {
    const over = [{ x: 60, y: 103 }]
    const allow = { kind: 'allow', points: over, radius: 20 } as const
    const keepOff = { kind: 'keep-off', points: over, radius: 20 } as const
    const brushed = (...strokes: readonly (typeof allow | typeof keepOff)[]) =>
      at(whereDotsMayGo({ outline: head, face, strokes, pixelsPerMm }), 60, 103)
    expect(brushed(allow)).toBe(255)
    expect(brushed(allow, keepOff)).toBe(0)
    expect(brushed(keepOff, allow)).toBe(255)
    const atEdge = { kind: 'allow', points: [{ x: 149, y: 30 }], radius: 20 } as const
    const places = whereDotsMayGo({ outline: head, face, strokes: [atEdge], pixelsPerMm })
    expect([149, 150, 160].map(x => at(places, x, 30))).toEqual([255, 0, 0])
  })

  it('keeps them off where ears usually are while no face is known', () => {
    const places = whereDotsMayGo({ outline: head, ears: face.ears, pixelsPerMm })
    expect(at(places, 138, 120)).toBe(0)
    expect(at(places, 60, 103)).toBe(255)
  })

  it('finds the same places on a smaller copy', () => {
    const small = { width: size / 2, height: size / 2 }
    const outline = {
      ...small,
      data: Uint8Array.from({ length: 100 * 100 }, (_, i) => (i % 100 < 75 ? 255 : 0)),
    }
    const full = whereDotsMayGo({ outline: head, face, pixelsPerMm })
    const copy = whereDotsMayGo({ outline, face, pixelsPerMm: pixelsPerMm / 2, factor: 2 })
    let away = 0
    for (let y = 0; y < 100; y++)
      for (let x = 0; x < 75; x++) away += Math.abs(copy.data[100 * y + x] - at(full, 2 * x, 2 * y))
    expect(away / (100 * 75)).toBeLessThan(6)
  })
})
