import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { halfLife, healedDay, settledDay, year } from '../../src/healing/healingTimes'
import { retained } from '../../src/healing/retained'
import { sessionShares } from '../../src/healing/sessionShares'
import { timeCourse } from '../../src/healing/timeCourse'

const paces = ['slow', 'typical', 'fast'] as const
const ordinary = { sun: 0.5, sessions: 3 }
const days = fc.double({ min: 0, max: 30 * year, noNaN: true })
const suns = fc.double({ min: 0, max: 1, noNaN: true })

describe('timeCourse', () => {
  it('never brings back redness, surface pigment or pigment, and never sharpens a dot', () => {
    fc.assert(
      fc.property(days, days, suns, (one, other, sun) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map(day =>
          timeCourse(day, { sun, sessions: 3 }),
        )
        for (const pace of paces) {
          for (const falling of ['erythema', 'surface', 'retention', 'epidermal'] as const)
            expect(after[falling][pace]).toBeLessThanOrEqual(before[falling][pace])
          expect(after.spread[pace]).toBeGreaterThanOrEqual(before.spread[pace])
        }
      }),
    )
  })

  it('orders its bands: slow keeps more and spreads less than typical, typical than fast', () => {
    fc.assert(
      fc.property(days, suns, (day, sun) => {
        const { spread, erythema, surface, retention } = timeCourse(day, { sun, sessions: 2 })
        for (const band of [erythema, surface, retention]) {
          expect(band.slow).toBeGreaterThanOrEqual(band.typical)
          expect(band.typical).toBeGreaterThanOrEqual(band.fast)
        }
        expect(spread.slow).toBeLessThanOrEqual(spread.typical)
        expect(spread.typical).toBeLessThanOrEqual(spread.fast)
      }),
    )
  })

  it('stays within what was placed', () => {
    fc.assert(
      fc.property(days, suns, (day, sun) => {
        const { retention, surface, epidermal } = timeCourse(day, { sun, sessions: 3 })
        for (const pace of paces) {
          expect(retention[pace]).toBeGreaterThanOrEqual(0)
          expect(retention[pace]).toBeLessThanOrEqual(1)
          expect(epidermal[pace]).toBeLessThanOrEqual(retention[pace])
          expect(surface[pace]).toBeLessThan(1)
        }
      }),
    )
  })

  it('has no jumps: a minute changes nothing that could be seen', () => {
    const minute = 1 / (24 * 60)
    const steepest = 0.003
    fc.assert(
      fc.property(days, day => {
        const { density: _, ...now } = timeCourse(day, ordinary)
        const { density: __, ...soon } = timeCourse(day + minute, ordinary)
        for (const name of Object.keys(now) as (keyof typeof now)[])
          for (const pace of paces)
            expect(Math.abs(soon[name][pace] - now[name][pace])).toBeLessThan(steepest)
      }),
    )
  })

  it('starts with all pigment, most redness and pigment on the skin', () => {
    const fresh = timeCourse(0, ordinary)
    expect(fresh.retention).toEqual({ slow: 1, typical: 1, fast: 1 })
    expect(fresh.erythema.typical).toBeGreaterThan(0)
    expect(fresh.surface.typical).toBeGreaterThan(0)
    expect(fresh.spread).toEqual({ slow: 0, typical: 0, fast: 0 })
  })

  it('lets redness go between 24 and 48 hours', () => {
    expect(timeCourse(0.99, ordinary).erythema.fast).toBeGreaterThan(0)
    expect(timeCourse(1, ordinary).erythema.fast).toBe(0)
    expect(timeCourse(1.99, ordinary).erythema.slow).toBeGreaterThan(0)
    expect(timeCourse(2, ordinary).erythema).toEqual({ slow: 0, typical: 0, fast: 0 })
  })

  it('washes the surface clean on day 3 and not before', () => {
    expect(timeCourse(2.9, ordinary).surface.fast).toBeGreaterThan(0)
    expect(timeCourse(3, ordinary).surface).toEqual({ slow: 0, typical: 0, fast: 0 })
  })

  it('is the healed state of every shade on day 30, whatever the sun', () => {
    fc.assert(
      fc.property(suns, sun => {
        const healed = timeCourse(healedDay, { sun, sessions: 3 })
        expect(healed.retention).toEqual(retained)
        expect(healed.epidermal).toEqual({ slow: 0, typical: 0, fast: 0 })
        expect(healed.spread).toEqual({ slow: 0, typical: 0, fast: 0 })
      }),
    )
  })

  it('loses the published tenth, in scars a fifth, within six months', () => {
    const at = timeCourse(settledDay, ordinary).retention
    expect(at.typical / retained.typical).toBeCloseTo(1 - 0.1, 12)
    expect(at.fast / retained.fast).toBeCloseTo(1 - 0.2, 12)
  })

  it('loses it evenly until then: half way, as much as is left of what is left', () => {
    const left = (day: number) => timeCourse(day, ordinary).retention.typical
    const halfWay = left((healedDay + settledDay) / 2)
    expect(halfWay / left(healedDay)).toBeCloseTo(left(settledDay) / halfWay, 12)
    expect(halfWay).toBeLessThan(left(healedDay))
  })

  it('halves what is left in each half-life after that', () => {
    for (const pace of paces) {
      const later = timeCourse(settledDay + halfLife[pace], ordinary).retention[pace]
      expect(later / timeCourse(settledDay, ordinary).retention[pace]).toBeCloseTo(0.5, 12)
    }
  })

  it('fades more slowly the better the scalp is kept from the sun', () => {
    const later = fc.double({ min: healedDay + 1, max: 15 * year, noNaN: true })
    fc.assert(
      fc.property(later, suns, suns, (day, one, other) => {
        fc.pre(Math.abs(one - other) > 0.01)
        const covered = timeCourse(day, { sun: Math.min(one, other), sessions: 3 }).retention
        const exposed = timeCourse(day, { sun: Math.max(one, other), sessions: 3 }).retention
        for (const pace of paces) expect(covered[pace]).toBeGreaterThan(exposed[pace])
      }),
    )
  })

  it('spreads no more than a tenth of a millimetre in five years, and goes on for longer', () => {
    expect(timeCourse(5 * year, ordinary).spread.fast).toBeCloseTo(0.1, 12)
    expect(timeCourse(10 * year, ordinary).spread.slow).toBeGreaterThan(
      timeCourse(9 * year, ordinary).spread.slow,
    )
  })

  it('adds dots with each session and never darkens one', () => {
    const fields = [1, 2, 3, 4].map(sessions => timeCourse(400, { sun: 0.2, sessions }))
    expect(fields.map(({ density }) => density)).toEqual([...sessionShares, 1])
    for (const { retention } of fields) expect(retention).toEqual(fields[0].retention)
  })

  it.each([-1, Number.NaN, Infinity])('refuses day %s', day => {
    expect(() => timeCourse(day, ordinary)).toThrow(new RangeError(`day must be 0 or more: ${day}`))
  })

  it.each([-0.1, 1.1, Number.NaN])('refuses sun %s', sun => {
    expect(() => timeCourse(1, { sun, sessions: 3 })).toThrow(new RangeError(`sun must be 0..1: ${sun}`))
  })

  it.each([0, 1.5, -1, Number.NaN])('refuses %s sessions', sessions => {
    expect(() => timeCourse(1, { sun: 0, sessions })).toThrow(
      new RangeError(`sessions must be a whole number from 1: ${sessions}`),
    )
  })
})
