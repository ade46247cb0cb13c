import { expect, it } from 'vitest'
import { entrySummary } from '../../src/record/entrySummary'
import { emptyPlan } from '../../src/record/Plan'
import { openedEntry } from './savedEntry'

it('says who, when and which shade, and which entry it corrects', () => {
  expect(entrySummary(openedEntry())).toEqual({
    id: '8a0f3c52-8d0b-4a57-9a0c-2f1d6b7e9c11',
    patient: 'Łukasz, 017',
    savedBy: 'Ines',
    savedAt: '2026-11-22T10:15:30.250Z',
    note: 'Softer at the temples.',
    shade: { pigment: 'Carbon, dark', dilution: 4, depth: 0.35 },
    corrects: '0b9e1f1c-6a53-4b1c-8a7e-6a0d4f2b3c4d',
  })
})

it('has no shade where none was chosen', () => {
  expect(entrySummary({ ...openedEntry(), plan: emptyPlan }).shade).toBeNull()
})
