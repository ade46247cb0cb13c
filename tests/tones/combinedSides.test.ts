import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { headCircle } from '../../src/head/headCircle'
import { headFromMask } from '../../src/head/headFromMask'
import type { LinearRgb } from '../../src/light/colours'
import { deltaE76 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import type { Pixels } from '../../src/photo/Pixels'
import { type CombinedQuestion, type CombinedSides, combinedSides } from '../../src/tones/combinedSides'
import { headMask } from '../../src/tones/headMask'
import { type OutlineDistance, outlineDistance } from '../../src/tones/outlineDistance'
import type { Stroke } from '../../src/tones/Stroke'
import { sampleTone } from '../../src/tones/sampleTone'
import { sideTarget } from '../../src/tones/sideTarget'
import type { Tone } from '../../src/tones/Tone'
import { decodeJpeg } from '../helpers/decodeImage'
import { sharedFile } from '../helpers/shared'
import { head, pixelsPerMm, syntheticHead } from './syntheticHead'

const skin: LinearRgb = [0.42, 0.24, 0.15]
const right: LinearRgb = [0.55, 0.68, 0.8]
const left: LinearRgb = [0.66, 0.76, 0.86]
const lamp = [0, 0.3, 1] as const

const stroke = (x: number, top: number, bottom: number, radius = 12): Stroke => ({
  points: [
    { x, y: top },
    { x, y: bottom },
  ],
  radius,
})

const skinStrokes = [{ points: [260, 340].map(x => ({ x, y: 180 })), radius: 14 }]
const onRight = stroke(440, 260, 370)
const onLeft = stroke(160, 260, 370)
const onBare = stroke(300, 240, 300)

let pixels: Pixels
let distance: OutlineDistance
let tone: Tone

beforeAll(() => {
  const hairy = (u: number, v: number) => Math.abs(u) > 0.42 && Math.abs(u) < 0.8 && Math.abs(v) < 0.45
  pixels = syntheticHead({ skin, ratio: right, leftRatio: left, lamp, hairy })
  distance = outlineDistance(headMask(pixels))
  const sampled = sampleTone(pixels, skinStrokes)
  if (isRemark(sampled)) throw new Error(sampled.code)
  tone = sampled
})

function question(strokes: readonly Stroke[], changes: Partial<CombinedQuestion> = {}): CombinedQuestion {
  return {
    pixels,
    skin: { tone, strokes: skinStrokes },
    hair: { strokes },
    outlineDistance: distance,
    head,
    pixelsPerMm,
    sideLength: '0.5',
    ...changes,
  }
}

function combined(strokes: readonly Stroke[], changes: Partial<CombinedQuestion> = {}): CombinedSides {
  const sides = combinedSides(question(strokes, changes))
  if (isRemark(sides)) throw new Error(sides.code)
  return sides
}

const codes = ({ warnings }: CombinedSides) => warnings.map(({ code }) => code)

describe('the sides', () => {
  it('of one strip are what the strip is, and nothing more', () => {
    expect(combinedSides(question([onRight]))).toEqual(sideTarget(question([onRight])))
  })

  it('of several strokes that touch are one strip', () => {
    const strokes = [stroke(440, 260, 310), stroke(440, 330, 370), stroke(455, 280, 350)]
    expect(combinedSides(question(strokes))).toEqual(sideTarget(question(strokes)))
  })

  it('of two strips lie between them, and the disagreement is told', () => {
    const { linearRgbRatio: ratio, strips, disagreement, doubt } = combined([onLeft, onRight])
    const [first, second] = strips?.map(strip => strip.linearRgbRatio ?? [0, 0, 0]) ?? []
    ratio.forEach((value, k) => {
      expect(value).toBeGreaterThan(Math.min(first[k], second[k]))
      expect(value).toBeLessThan(Math.max(first[k], second[k]))
      expect(Math.abs(first[k] / left[k] - 1)).toBeLessThan(0.05)
      expect(Math.abs(second[k] / right[k] - 1)).toBeLessThan(0.05)
    })
    const onSkin = (r: LinearRgb) =>
      linearRgbToLab([tone.linearRgb[0] * r[0], tone.linearRgb[1] * r[1], tone.linearRgb[2] * r[2]])
    expect(disagreement?.darkest).toBe(2)
    expect(disagreement?.deltaE).toBeCloseTo(
      deltaE76(onSkin(first as LinearRgb), onSkin(second as LinearRgb)),
      6,
    )
    expect(doubt).toBeGreaterThan(0.04)
    expect(doubt).toBeLessThan(0.2)
  })

  it('leave out a strip that is no target, by its number and with its reason', () => {
    const { strips, linearRgbRatio, disagreement } = combined([onBare, onRight])
    expect(strips).toEqual([
      { number: 1, refusal: { code: 'side/lighter-than-skin', values: {} } },
      { number: 2, linearRgbRatio },
    ])
    expect(disagreement).toBeUndefined()
  })

  it('give the reason of the largest strip when none is a target', () => {
    const beside = stroke(585, 30, 60)
    expect(combinedSides(question([beside, onBare]))).toEqual({ code: 'side/lighter-than-skin', values: {} })
    const far = stroke(585, 30, 250)
    expect(combinedSides(question([far, onBare]))).toEqual({ code: 'side/not-on-head', values: {} })
  })

  it('are read from dabs together that are too small to stand alone', () => {
    const dabs = [260, 280, 300, 320, 340, 360].map(y => ({ points: [{ x: 440, y }], radius: 7 }))
    expect(combined(dabs).count).toBeGreaterThan(800)
  })

  it('count a strip apart from the others less', () => {
    const tops = [stroke(430, 230, 260), stroke(430, 300, 330), stroke(430, 360, 390)]
    const alone = combined(tops).linearRgbRatio
    const together = combined([...tops, stroke(160, 300, 330)]).linearRgbRatio
    const plain = (3 * alone[0] + left[0]) / 4
    expect(together[0] - alone[0]).toBeLessThan(0.8 * (plain - alone[0]))
  })

  it('are less sure when wet, and say so with the way out', () => {
    const [dry, wet] = [combined([onRight]), combined([onRight], { wet: true })]
    expect(dry.doubt).toBeUndefined()
    expect(wet.linearRgbRatio).toEqual(dry.linearRgbRatio)
    expect(wet.doubt).toBeGreaterThan(0.02)
    expect(codes(wet)).toContain('side/wet')
  })

  it('say where a strip lies that is no side', () => {
    const place = { ...head, frontal: true }
    const atMouth = stroke(440, 300, 370)
    expect(codes(combined([atMouth], { place: { ...place, x: 420, y: 240, radius: 120 } }))).toContain(
      'side/on-face',
    )
    expect(codes(combined([atMouth], { place: { ...place, y: 100, radius: 120 } }))).toContain(
      'side/below-head',
    )
    expect(codes(combined([onRight], { place }))).not.toContain('side/on-face')
  })

  it('say that a strip was painted over', () => {
    const data = new Uint8ClampedArray(pixels.data)
    for (let y = 240; y < 400; y++)
      for (let x = 420; x < 460; x++) data.set([95, 85, 78], 4 * (y * pixels.width + x))
    expect(codes(combined([onRight], { pixels: { ...pixels, data } }))).toContain('side/painted')
    expect(codes(combined([onRight]))).not.toContain('side/painted')
  })
})

describe('a refused strip', () => {
  it('is refused with its place where that is no scalp, and keeps its reason', () => {
    const onMouth = { ...head, y: 200, radius: 120, frontal: true }
    const refused = combinedSides(question([onBare], { place: onMouth }))
    expect(refused).toEqual({ code: 'side/refused-on-face', values: { reason: 'side/lighter-than-skin' } })
    const tooFew = combinedSides(question([stroke(300, 300, 301, 3)], { place: onMouth }))
    expect(tooFew).toMatchObject({ code: 'side/too-few' })
  })
})

describe('a strip of something else', () => {
  const over = (colour: LinearRgb) => {
    const other = syntheticHead({ skin, ratio: colour, lamp })
    const answer = combinedSides(question([onRight], { pixels: other }))
    return isRemark(answer) ? answer.code : 'a target'
  }

  it('is refused for its colour: blue and green cloth, a lip', () => {
    expect(over([0.4, 0.7, 1.6])).toBe('side/not-hair')
    expect(over([0.3, 0.8, 0.4])).toBe('side/not-hair')
    expect(over([0.95, 0.6, 0.66])).toBe('side/redder')
  })
})

const faces = [
  { file: 'london-021-bald-light', forehead: [600, 720, 348] },
  { file: 'london-061-shaved-dark', forehead: [590, 720, 380] },
  { file: 'london-105-buzz-light', forehead: [560, 700, 330] },
] as const

describe.skipIf(!existsSync(sharedFile(`photos/heads/${faces[0].file}.jpg`)))(
  'a strip on the shared photos',
  () => {
    for (const { file, forehead } of faces)
      it(`has something said about it on an eye, a mouth, a shirt, a neck and a wall of ${file}`, () => {
        const photo = decodeJpeg(sharedFile(`photos/heads/${file}.jpg`))
        const mask = headMask(photo)
        const pose = headFromMask(mask)
        if (!pose) throw new Error('no head found')
        const circle = headCircle({ kind: 'head', ...pose })
        const [from, to, y] = forehead
        const strokes = [{ points: [from, to].map(x => ({ x, y })), radius: 22 }]
        const sampled = sampleTone(photo, strokes)
        if (isRemark(sampled)) throw new Error(sampled.code)
        const spots = {
          eye: [576, 535],
          mouth: [680, 750],
          shirt: [700, 1290],
          neck: [670, 1010],
          wall: [150, 400],
        }
        const silent = Object.entries(spots).filter(([, [x, top]]) => {
          const answer = combinedSides({
            pixels: photo,
            skin: { tone: sampled, strokes },
            hair: { strokes: [{ points: [x - 12, x + 12].map(at => ({ x: at, y: top })), radius: 14 }] },
            outlineDistance: outlineDistance(mask),
            head: circle,
            place: { ...circle, frontal: true },
            pixelsPerMm: pose.pixelsPerMm,
            sideLength: '0.5',
          })
          const said = isRemark(answer) ? [answer.code] : codes(answer)
          return !said.some(code => code !== 'side/uneven' && code !== 'side/sheen-left-out')
        })
        expect(silent).toEqual([])
      })
  },
)
