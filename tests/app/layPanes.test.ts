import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, layPanes, originAt } from '../../src/app/tools/layPanes'

const desk = { width: 934, height: 1024 }
const phone = { width: 390, height: 372 }
const upright = { width: 900, height: 1400 }
const wide = { width: 1400, height: 900 }

const size = fc.record({
  width: fc.integer({ min: 100, max: 4000 }),
  height: fc.integer({ min: 100, max: 4000 }),
})

describe('layPanes', () => {
  it('gives one picture the whole stage', () => {
    expect(layPanes('one', desk, wide, 50)).toMatchObject([{ left: 0, top: 0, ...desk }])
  })

  it('lets before and after share one view and meet at the divider', () => {
    const [before, after] = layPanes('slider', desk, wide, 25)
    expect(before).toMatchObject({ left: 0, width: 234 })
    expect(after).toMatchObject({ left: 234, width: 700 })
    expect(after.origin).toEqual(before.origin)
  })

  it('lays two the way that shows the photo larger, and one above the other on a phone', () => {
    const stacked = (stage: typeof desk, photo: typeof desk) =>
      layPanes('two', stage, photo, 50)[1].left === 0
    expect(stacked(desk, wide)).toBe(true)
    expect(stacked(desk, upright)).toBe(false)
    expect(stacked(phone, upright)).toBe(true)
  })

  it('keeps pictures on the stage, of one size and apart', () => {
    const layouts = fc.constantFrom<Layout>('two', 'four')
    fc.assert(
      fc.property(layouts, size, size, (layout, stage, photo) => {
        const panes = layPanes(layout, stage, photo, 50)
        expect(panes).toHaveLength(layout === 'two' ? 2 : 4)
        for (const pane of panes) {
          expect(pane.width).toBe(panes[0].width)
          expect(pane.height).toBe(panes[0].height)
          expect(pane.left + pane.width).toBeLessThanOrEqual(stage.width)
          expect(pane.top + pane.height).toBeLessThanOrEqual(stage.height)
          const others = panes.filter(other => other !== pane)
          const apart = others.every(
            other =>
              other.left >= pane.left + pane.width ||
              pane.left >= other.left + other.width ||
              other.top >= pane.top + pane.height ||
              pane.top >= other.top + other.height,
          )
          expect(apart).toBe(true)
        }
      }),
    )
  })

  it('counts a point from the corner of the picture it lies on', () => {
    const panes = layPanes('four', desk, wide, 50)
    for (const { left, top, origin } of panes)
      expect(originAt(panes, { x: left + 1, y: top + 1 })).toEqual(origin)
    expect(originAt(panes, { x: -5, y: -5 })).toEqual({ x: 0, y: 0 })
  })
})
