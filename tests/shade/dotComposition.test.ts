import { describe, expect, it } from 'vitest'
import { dotComposition, liquidShare } from '../../src/shade/dotComposition'

const pigment = { name: 'P', carbon: 40, red: 20, yellow: 10, brown: 0, dilutions: [3] }

describe('dotComposition', () => {
  it('thins the bottle by its dilution and keeps what healing keeps', () => {
    expect(dotComposition(pigment, 3, 0.5)).toEqual({
      carbon: (40 / 4) * 0.5 * liquidShare,
      red: (20 / 4) * 0.5 * liquidShare,
      yellow: (10 / 4) * 0.5 * liquidShare,
      brown: 0,
    })
  })

  it('leaves nothing when nothing is retained', () => {
    expect(Object.values(dotComposition(pigment, 0, 0))).toEqual([0, 0, 0, 0])
  })

  it('refuses a negative dilution and a negative retention', () => {
    expect(() => dotComposition(pigment, -1, 1)).toThrow(RangeError)
    expect(() => dotComposition(pigment, 1, -0.1)).toThrow(RangeError)
  })
})
