import { describe, expect, it } from 'vitest'
import { english } from '../../src/app/words/english'
import { colourName } from '../../src/shade/colourName'

describe('colourName', () => {
  it.each([
    [{ l: 5, a: 0, b: 0 }, 'black', 'grey', 'none'],
    [{ l: 50, a: 0, b: 0 }, 'medium', 'grey', 'none'],
    [{ l: 40, a: 6, b: 8 }, 'dark', 'brown', 'touch'],
    [{ l: 55, a: 0, b: -9 }, 'medium', 'bluish', 'touch'],
    [{ l: 70, a: 20, b: 3 }, 'light', 'reddish', 'full'],
    [{ l: 80, a: -9, b: 3 }, 'very-light', 'greenish', 'touch'],
  ] as const)('calls %o %s %s', (lab, lightness, hue, strength) => {
    expect(colourName(lab)).toEqual({ lightness, hue, strength })
  })

  it('has a word for every colour', () => {
    for (let l = 0; l <= 100; l += 5)
      for (let a = -30; a <= 30; a += 3)
        for (let b = -30; b <= 30; b += 3) {
          const { lightness, hue, strength } = colourName({ l, a, b })
          expect(english).toHaveProperty([`colour/${lightness}`])
          expect(english).toHaveProperty([`colour/${hue}-${strength}`])
        }
  })
})
