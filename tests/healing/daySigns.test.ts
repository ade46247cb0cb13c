import { describe, expect, it } from 'vitest'
import { say } from '../../src/app/words/say'
import { daySigns } from '../../src/healing/daySigns'
import { settledDay, year } from '../../src/healing/healingTimes'
import { stationOf, stations } from '../../src/healing/stations'
import { timeCourse } from '../../src/healing/timeCourse'

const habits = { sun: 0.5, sessions: 3 }
const codes = (day: number, change = {}) => daySigns(day, { ...habits, ...change }).map(({ code }) => code)

describe('daySigns', () => {
  it('tells each day what is seen then and nothing that is over', () => {
    expect(codes(0)).toEqual(['time/pink', 'time/marks', 'time/surface'])
    expect(codes(3)).toEqual(['time/wash', 'time/leaving'])
    expect(codes(10)).toEqual(['time/flaking', 'time/leaving'])
    expect(codes(30)).toEqual(['time/left'])
    expect(codes(1826)).toEqual(['time/left', 'time/years', 'time/spread', 'time/sun', 'time/touch-up'])
  })

  it('begins and ends each sign on its day', () => {
    expect(codes(1.9)).toContain('time/pink')
    expect(codes(2)).not.toContain('time/pink')
    expect(codes(4.9)).toContain('time/wash')
    expect(codes(5)).not.toContain('time/wash')
    expect(codes(5)).toContain('time/flaking')
    expect(codes(settledDay - 1)).not.toContain('time/settled')
    expect(codes(settledDay)).toContain('time/settled')
    expect(codes(settledDay)).not.toContain('time/years')
    expect(codes(settledDay + 1)).not.toContain('time/settled')
    expect(codes(settledDay + 1)).toContain('time/years')
    for (const years of [4, 5, 6]) expect(codes(years * year)).toContain('time/touch-up')
    for (const years of [3.9, 6.1]) expect(codes(years * year)).not.toContain('time/touch-up')
  })

  it('gives its figures for every pace', () => {
    const { retention, spread } = timeCourse(5 * year, habits)
    const told = daySigns(5 * year, habits)
    const values = (code: string) => told.find(sign => sign.code === code)?.values
    const percent = (share: number) => Math.round(100 * share)
    const { slow, typical, fast } = retention
    expect(values('time/left')).toEqual({
      slow: percent(slow),
      typical: percent(typical),
      fast: percent(fast),
    })
    expect(values('time/spread')).toEqual({ ...spread })
  })

  it('says how many dots are there before the last session', () => {
    expect(codes(30, { sessions: 1 })).toContain('time/sessions')
    expect(daySigns(30, { ...habits, sessions: 2 }).at(-1)?.values).toEqual({ sessions: 2, share: 70 })
  })

  it('marks every figure no source gives as an assumption', () => {
    for (const day of stations)
      for (const { code, assumed } of daySigns(day, { ...habits, sessions: 2 }))
        expect(assumed, code).toBe(/surface|leaving|left|years|spread|sun$/.test(code))
  })

  it('has a sentence for every sign, with all its blanks filled', () => {
    for (const day of stations)
      for (const sessions of [1, 2, 3])
        for (const { code, values } of daySigns(day, { ...habits, sessions }))
          expect(say(code, values)).not.toMatch(/[{}]/)
  })
})

describe('stations', () => {
  it('go from the fresh day to ten years, and find their own place', () => {
    expect(stations[0]).toBe(0)
    expect(stations.at(-1)).toBe(3653)
    expect(stations.map(stationOf)).toEqual(stations.map((_, place) => place))
    expect(stationOf(28)).toBe(stationOf(30))
  })
})
