import { describe, expect, it } from 'vitest'
import { paneRequest } from '../../src/app/tools/paneContent'
import { canonicalJson } from '../../src/record/canonicalJson'
import { openedEntry } from '../record/savedEntry'

const { plan } = openedEntry()
const kept = { id: 'first', plan: { ...plan, edge: 77 }, thumbnail: 'data:image/jpeg;base64,' }
const look = { matte: false, panes: 2 }
const ask = (content: Parameters<typeof paneRequest>[0]) => paneRequest(content, plan, [kept], look)!

describe('paneRequest', () => {
  it('changes the edge, the pace of fading, the day, both or neither', () => {
    expect(ask('plan')).toMatchObject({ plan, look: { bare: false } })
    expect(ask('soft').plan).toEqual({ ...plan, edge: 0 })
    expect(ask('linear').plan).toEqual({ ...plan, edge: 100 })
    expect(ask('light').plan).toEqual({ ...plan, pace: 'fast' })
    expect(ask('dark').plan).toEqual({ ...plan, pace: 'slow' })
    expect(ask('linear-dark').plan).toEqual({ ...plan, edge: 100, pace: 'slow' })
    expect(ask('fresh').plan).toEqual({ ...plan, day: 0 })
    expect(ask('year5').plan).toEqual({ ...plan, day: 1826 })
    expect(ask('bare').look.bare).toBe(true)
  })

  it('shows a kept candidate as it was kept, and nothing for one that is gone', () => {
    expect(ask('kept first').plan).toBe(kept.plan)
    expect(paneRequest('kept second', plan, [kept], look)).toBeNull()
  })

  it('is named apart wherever the pictures differ', () => {
    const contents = [
      'bare',
      'plan',
      'soft',
      'light',
      'dark',
      'soft-light',
      'fresh',
      'year1',
      'kept first',
    ] as const
    const names = contents.map(content => canonicalJson(ask(content).inputs))
    expect(new Set(names).size).toBe(contents.length)
    const powdered = paneRequest('plan', plan, [], { matte: true, panes: 2 })!
    expect(canonicalJson(powdered.inputs)).not.toBe(canonicalJson(ask('plan').inputs))
  })
})
