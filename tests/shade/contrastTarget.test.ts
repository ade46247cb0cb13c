import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import type { LinearRgb } from '../../src/light/colours'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { type ContrastQuestion, contrastTarget } from '../../src/shade/contrastTarget'

const question: ContrastQuestion = {
  scalp: [0.55, 0.36, 0.27],
  hair: [0.06, 0.045, 0.035],
  share: 0.5,
  darkest: [0.05, 0.06, 0.07],
}

function found(changes: Partial<ContrastQuestion> = {}) {
  const target = contrastTarget({ ...question, ...changes })
  if (isRemark(target)) throw new Error(target.code)
  return target
}

const on = (scalp: LinearRgb, ratio: LinearRgb) =>
  linearRgbToLab([scalp[0] * ratio[0], scalp[1] * ratio[1], scalp[2] * ratio[2]])

/** Lightness right within this, L*. */
const rounding = 0.01

describe('less contrast under longer hair', () => {
  it('takes away the share of the contrast that was asked for', () => {
    const [bare, hair] = [linearRgbToLab(question.scalp), linearRgbToLab(question.hair)]
    for (const share of [0.25, 0.5, 0.75]) {
      const target = found({ share })
      const left = on(question.scalp, target.linearRgbRatio).l - hair.l
      expect(Math.abs(left - (1 - share) * (bare.l - hair.l))).toBeLessThan(rounding)
      expect(target.share).toBeCloseTo(share, 9)
      expect(target.contrast).toBeCloseTo(bare.l - hair.l, 9)
    }
  })

  it('goes no further than dots can, and says how far that is', () => {
    const darkest: LinearRgb = [0.7, 0.75, 0.8]
    const target = found({ darkest })
    const reach = on(question.scalp, darkest).l
    expect(Math.abs(on(question.scalp, target.linearRgbRatio).l - reach)).toBeLessThan(rounding)
    expect(target.share).toBeLessThan(0.4)
  })

  it('refuses hair that is hardly darker than the scalp, or lighter', () => {
    expect(contrastTarget({ ...question, hair: [0.5, 0.33, 0.25] })).toMatchObject({
      code: 'thinning/no-contrast',
    })
    expect(contrastTarget({ ...question, hair: [0.8, 0.75, 0.7] })).toMatchObject({
      code: 'thinning/no-contrast',
    })
  })

  it('is darker the more is asked for, and never lightens a channel', () => {
    const channel = fc.double({ min: 0.02, max: 0.9, noNaN: true })
    const colour = fc.tuple(channel, channel, channel)
    fc.assert(
      fc.property(colour, colour, (scalp, hair) => {
        const [some, more] = [0.3, 0.6].map(share => contrastTarget({ ...question, scalp, hair, share }))
        fc.pre(!isRemark(some) && !isRemark(more))
        expect(on(scalp, more.linearRgbRatio).l).toBeLessThan(on(scalp, some.linearRgbRatio).l + rounding)
        for (const ratio of some.linearRgbRatio) expect(ratio).toBeLessThan(1)
      }),
    )
  })

  it('refuses a share that is none', () => {
    expect(() => contrastTarget({ ...question, share: 0 })).toThrow('share of the contrast must be 0..1: 0')
  })
})
