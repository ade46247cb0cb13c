import { describe, expect, it } from 'vitest'
import { describeShift } from '../../src/shade/describeShift'

const bare = { l: 65, a: 12, b: 18 }
const bottle = { l: 15, a: 0, b: 0 }

const codes = (healed: typeof bare) => describeShift({ bottle, healed, bare }).words.map(word => word.code)

describe('describeShift', () => {
  it('measures from bottle to healed', () => {
    const { shift } = describeShift({ bottle, healed: { l: 50, a: 7, b: 11 }, bare })
    expect(shift).toEqual({ dL: 35, da: 7, db: 11 })
  })

  it('says what the skin took away from the bottle and what is lost beside bare skin', () => {
    expect(codes({ l: 50, a: 7, b: 11 })).toEqual([
      'healed-lighter',
      'healed-redder',
      'healed-yellower',
      'skin-darker',
      'skin-greener',
      'skin-cooler',
      'skin-greyer',
    ])
  })

  it('says the opposite when the healed colour is warmer than the skin', () => {
    expect(codes({ l: 50, a: 15, b: 22 })).toEqual([
      'healed-lighter',
      'healed-redder',
      'healed-yellower',
      'skin-darker',
      'skin-redder',
      'skin-yellower',
    ])
  })

  it('keeps silent about what nobody would see', () => {
    expect(describeShift({ bottle: bare, healed: { l: 64.95, a: 11.5, b: 17.5 }, bare }).words).toEqual([])
  })

  it('gives every word the size of its difference, above 0', () => {
    const { words } = describeShift({ bottle, healed: { l: 50, a: 7, b: 11 }, bare })
    expect(words.find(word => word.code === 'skin-greener')?.values.by).toBeCloseTo(5, 12)
    expect(words.every(word => word.values.by > 0)).toBe(true)
  })
})
