import { describe, expect, it } from 'vitest'
import { begin, choose, drag, release, settle, undo, useConsultation } from '../../src/app/store/consultation'
import { moveCorner, startCorners } from '../../src/app/tools/chartCorners'
import { isConvex } from '../../src/geometry/quadrilateral'
import { emptyPlan } from '../../src/record/Plan'

const photo = { width: 400, height: 300 }

describe('the chart’s corners', () => {
  it('wait inside the photo in a chart’s shape', () => {
    const corners = startCorners(photo)
    expect(isConvex(corners)).toBe(true)
    for (const { x, y } of corners) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(photo.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(photo.height)
    }
  })

  it('move one at a time and never leave the photo', () => {
    const corners = startCorners(photo)
    const moved = moveCorner(corners, 2, { x: 900, y: -5 }, photo)
    expect(moved[2]).toEqual({ x: 400, y: 0 })
    expect([moved[0], moved[1], moved[3]]).toEqual([corners[0], corners[1], corners[3]])
  })
})

describe('what was read from the photo by itself', () => {
  const plan = () => useConsultation.getState().plan

  it('joins the choice without a step of its own for undo', () => {
    begin(emptyPlan)
    choose({ edge: 60 })
    settle(plan(), { seed: 7 })
    expect(plan()).toMatchObject({ edge: 60, seed: 7 })
    undo()
    expect(plan()).toEqual(emptyPlan)
  })

  it('comes too late for a choice that has changed, and waits while a hand is down', () => {
    begin(emptyPlan)
    const before = plan()
    choose({ edge: 60 })
    settle(before, { seed: 7 })
    expect(plan().seed).toBe(emptyPlan.seed)
    drag({ edge: 70 })
    settle(plan(), { seed: 7 })
    expect(plan().seed).toBe(emptyPlan.seed)
    release()
    settle(plan(), { seed: 7 })
    expect(plan().seed).toBe(7)
  })
})
