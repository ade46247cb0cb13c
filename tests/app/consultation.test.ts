import { beforeEach, describe, expect, it } from 'vitest'
import {
  begin,
  callOff,
  choose,
  drag,
  redo,
  release,
  undo,
  useConsultation,
} from '../../src/app/store/consultation'
import { emptyPlan } from '../../src/record/Plan'

const plan = () => useConsultation.getState().plan

describe('undo and redo', () => {
  beforeEach(() => begin(emptyPlan))

  it('takes back a choice and gives it again', () => {
    choose({ edge: 80 })
    undo()
    expect(plan()).toEqual(emptyPlan)
    redo()
    expect(plan().edge).toBe(80)
  })

  it('takes a whole drag back in one step', () => {
    for (const edge of [30, 40, 50]) drag({ edge })
    release()
    expect(useConsultation.getState().past).toHaveLength(1)
    undo()
    expect(plan().edge).toBe(emptyPlan.edge)
  })

  it('leaves no step behind when a gesture is called off', () => {
    drag({ edge: 90 })
    callOff()
    expect(plan().edge).toBe(emptyPlan.edge)
    expect(useConsultation.getState().past).toEqual([])
  })

  it('forgets what was undone once another choice is made', () => {
    choose({ edge: 10 })
    undo()
    choose({ edge: 60 })
    redo()
    expect(plan().edge).toBe(60)
  })

  it('undoes a drag that is still under way', () => {
    drag({ edge: 70 })
    undo()
    expect(plan().edge).toBe(emptyPlan.edge)
  })

  it('does nothing at either end', () => {
    undo()
    redo()
    expect(plan()).toEqual(emptyPlan)
  })
})
