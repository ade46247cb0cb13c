import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRemark } from '../../../src/geometry/Remark'
import type { LinearRgb } from '../../../src/light/colours'
import { encodeSrgb } from '../../../src/light/encodeSrgb'
import { deltaE2000 } from '../../../src/light/labDifference'
import { linearRgbToLab } from '../../../src/light/linearRgbToLab'
import type { Pixels } from '../../../src/photo/Pixels'
import { type CardKind, readCard } from '../../../src/tones/whiteReference/readCard'
import { correctLight } from '../../../src/tones/whiteReference/WhiteReference'

const size = 200
const middle = { x: 100, y: 100 }

/** A photo that is one card, or two halves of different light. */
function card(light: LinearRgb, right = light): Pixels {
  const data = new Uint8ClampedArray(4 * size * size).map((_, i) => {
    const side = (i >> 2) % size < size / 2 ? light : right
    return i % 4 === 3 ? 255 : encodeSrgb(side[i % 4])
  })
  return { width: size, height: size, data }
}

const refusal = (pixels: Pixels, kind: CardKind, at = middle) => {
  const read = readCard(pixels, at, kind)
  return isRemark(read) ? read.code : null
}

describe('readCard', () => {
  it('takes exposure and colour cast out of a skin beside the card', () => {
    const factor = fc.double({ min: 0.55, max: 0.9, noNaN: true })
    fc.assert(
      fc.property(
        fc.tuple(factor, factor, factor),
        fc.constantFrom<CardKind>('grey', 'white'),
        (cast, kind) => {
          const share = kind === 'grey' ? 0.18 : 0.9
          const skin: LinearRgb = [0.42, 0.26, 0.19]
          const through = (light: LinearRgb): LinearRgb => [
            light[0] * cast[0],
            light[1] * cast[1],
            light[2] * cast[2],
          ]
          const read = readCard(card(through([share, share, share])), middle, kind)
          if (isRemark(read)) throw new Error(read.code)
          const corrected = correctLight(read, through(skin))
          expect(deltaE2000(linearRgbToLab(corrected), linearRgbToLab(skin))).toBeLessThan(1)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('tells no tone curve', () => {
    expect(readCard(card([0.2, 0.18, 0.16]), middle, 'grey')).toMatchObject({
      slope: 1,
      doubt: { slope: 1.25 },
      chart: null,
    })
  })

  it('refuses what is no card, with the reason', () => {
    expect(refusal(card([1, 0.98, 0.9]), 'white')).toBe('white/card-clipped')
    expect(refusal(card([0.42, 0.26, 0.19]), 'white')).toBe('white/card-not-neutral')
    expect(refusal(card([0.2, 0.2, 0.2], [0.5, 0.5, 0.5]), 'grey')).toBe('white/card-uneven')
    expect(refusal(card([0.8, 0.78, 0.75]), 'grey')).toBe('white/card-too-light')
    expect(refusal(card([0.12, 0.12, 0.12]), 'white')).toBe('white/card-too-dark')
    expect(refusal(card([0, 0, 0]), 'grey')).toBe('white/card-too-dark')
    expect(refusal(card([0.2, 0.2, 0.2]), 'grey', { x: -3, y: -3 })).toBe('white/card-few')
  })
})
