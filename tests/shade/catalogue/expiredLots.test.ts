import { describe, expect, it } from 'vitest'
import { expiredLots, isAllExpired, nextLot } from '../../../src/shade/catalogue/expiredLots'
import { isDay } from '../../../src/shade/catalogue/isDay'
import type { Pigment } from '../../../src/shade/Pigment'

const old = { number: 'OLD', expiry: '2026-01-31' }
const soon = { number: 'SOON', expiry: '2026-12-01' }
const late = { number: 'LATE', expiry: '2028-01-01' }
const pigment = (...lots: Pigment['lots'] & object): Pigment => ({
  ...{ name: 'A', carbon: 5, red: 0, yellow: 0, brown: 0, dilutions: [0] },
  lots,
})

describe('lots', () => {
  it('may be used on their last day and not after it', () => {
    expect(expiredLots(pigment(old, soon), '2026-01-31')).toEqual([])
    expect(expiredLots(pigment(old, soon), '2026-02-01')).toEqual([old])
  })

  it('mark a pigment only when none of them may be used', () => {
    expect(isAllExpired(pigment(old, soon), '2026-06-01')).toBe(false)
    expect(isAllExpired(pigment(old, soon), '2027-06-01')).toBe(true)
    expect(isAllExpired(pigment(), '2027-06-01')).toBe(false)
  })

  it('are used open before sealed, then soonest first, never past their day while another is not', () => {
    expect(nextLot(pigment(late, soon, old), '2026-06-01')).toBe(soon)
    const opened = { ...late, opened: '2026-05-01' }
    expect(nextLot(pigment(soon, opened), '2026-06-01')).toBe(opened)
    expect(nextLot(pigment({ ...old, opened: '2026-01-01' }, late), '2026-06-01')).toBe(late)
    expect(nextLot(pigment(old, soon), '2027-06-01')).toBe(soon)
    expect(nextLot(pigment(), '2026-06-01')).toBeUndefined()
  })
})

describe('isDay', () => {
  it('knows the calendar', () => {
    expect(['2027-05-31', '2028-02-29', '2000-12-01'].filter(day => !isDay(day))).toEqual([])
    expect(['2027-02-29', '2027-13-01', '2027-00-10', '31.05.2027', '2027-5-1', ''].filter(isDay)).toEqual([])
  })
})
