import { expect, it } from 'vitest'
import { emptyPlan } from '../../src/record/Plan'
import { readDraft } from '../../src/record/readDraft'
import { openedEntry } from './savedEntry'

it('brings a plan back as it was kept', () => {
  const { plan } = openedEntry()
  expect(readDraft({ version: 2, plan })).toEqual({ version: 2, plan, snapshots: [] })
  expect(readDraft({ version: 2, plan: emptyPlan })).toEqual({ version: 2, plan: emptyPlan, snapshots: [] })
})

it('brings back the lot a shade was chosen from', () => {
  const { plan } = openedEntry()
  const choice = { ...plan.choice, lot: { number: 'B7', expiry: '2027-05-31' } }
  expect(readDraft({ version: 2, plan: { ...plan, choice } })).toMatchObject({ plan: { choice } })
})

it('brings back what version 1 kept', () => {
  const { wet: _wet, varyDepth: _vary, volumeMl: _volume, aim: _aim, white: _white, ...plan } = emptyPlan
  expect(readDraft({ version: 1, plan })).toEqual({
    version: 2,
    plan: { ...emptyPlan, varyDepth: false },
    snapshots: [],
  })
})

it('says which field of the plan is damaged', () => {
  const plan = { ...emptyPlan, edge: Number.NaN }
  expect(readDraft({ version: 2, plan })).toEqual({ code: 'record/damaged', values: { path: 'plan.edge' } })
})

it('brings back the candidates that were kept, and says which one is damaged', () => {
  const { plan } = openedEntry()
  const kept = { id: 'a', plan: { ...plan, edge: 3 }, thumbnail: 'data:image/jpeg;base64,AAAA' }
  expect(readDraft({ version: 2, plan, snapshots: [kept] })).toEqual({ version: 2, plan, snapshots: [kept] })
  const foreign = { ...kept, thumbnail: 'https://example.org/a.jpg' }
  const path = 'snapshots.1.thumbnail'
  expect(readDraft({ version: 2, plan, snapshots: [kept, foreign] })).toMatchObject({ values: { path } })
})
