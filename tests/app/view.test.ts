import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBox, fitWhole, toPhoto, toScreen, travel } from '../../src/app/tools/view'

const photo = { width: 1350, height: 900 }
const stage = { width: 800, height: 800 }

describe('the view of the photo', () => {
  it('shows the whole photo, centred', () => {
    const view = fitWhole(photo, stage)
    expect(toScreen(view, { x: 0, y: 0 }).x).toBeCloseTo(0)
    expect(toScreen(view, { x: 675, y: 450 })).toEqual({ x: 400, y: 400 })
  })

  it('fits a part of the photo into the stage', () => {
    const view = fitBox({ left: 100, top: 100, right: 300, bottom: 300 }, stage)
    expect(toScreen(view, { x: 100, y: 100 })).toEqual({ x: 0, y: 0 })
    expect(toScreen(view, { x: 300, y: 300 })).toEqual({ x: 800, y: 800 })
  })

  it('finds its way back from screen to photo', () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true })
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const view = fitWhole(photo, stage)
        const there = toScreen(view, toPhoto(view, { x, y }))
        return Math.hypot(there.x - x, there.y - y) < 1e-6
      }),
    )
  })

  it('zooms about the finger: what lay under it stays under it', () => {
    const at = { x: 300, y: 350 }
    const before = fitWhole(photo, stage)
    const after = travel(before, { at, from: at, factor: 2 }, photo, stage)
    const under = toPhoto(before, at)
    expect(toPhoto(after, at).x).toBeCloseTo(under.x)
    expect(toPhoto(after, at).y).toBeCloseTo(under.y)
    expect(after.zoom).toBeCloseTo(2 * before.zoom)
  })

  it('never loses the photo, however it is thrown about', () => {
    const far = fc.double({ min: -1e5, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(far, far, fc.double({ min: 0.01, max: 100, noNaN: true }), (x, y, factor) => {
        const view = travel(
          fitWhole(photo, stage),
          { at: { x, y }, from: { x: 0, y: 0 }, factor },
          photo,
          stage,
        )
        const left = toScreen(view, { x: 0, y: 0 })
        const right = toScreen(view, { x: photo.width, y: photo.height })
        return left.x < stage.width && left.y < stage.height && right.x > 0 && right.y > 0
      }),
    )
  })
})
