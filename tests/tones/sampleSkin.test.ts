import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { headCircle } from '../../src/head/headCircle'
import { headFromMask } from '../../src/head/headFromMask'
import type { LinearRgb } from '../../src/light/colours'
import type { Pixels } from '../../src/photo/Pixels'
import type { HeadPlace } from '../../src/tones/facePlace'
import { headMask } from '../../src/tones/headMask'
import { type OutlineDistance, outlineDistance } from '../../src/tones/outlineDistance'
import { sampleSkin } from '../../src/tones/sampleSkin'
import { decodeJpeg } from '../helpers/decodeImage'
import { sharedFile } from '../helpers/shared'
import { head, size, syntheticHead } from './syntheticHead'

const place: HeadPlace = { ...head, frontal: true }
const lamp = [0, 0.3, 1] as const
const skin: LinearRgb = [0.62, 0.42, 0.33]

function codesOf(
  pixels: Pixels,
  [x, y]: readonly [number, number],
  {
    distance = () => 1e9,
    head = place,
    radius = 18,
  }: Partial<{ distance: OutlineDistance; head: HeadPlace | null; radius: number }> = {},
): string[] {
  const strokes = [{ points: [x - 10, x + 10].map(at => ({ x: at, y })), radius }]
  const tone = sampleSkin({ pixels, strokes, outlineDistance: distance, head })
  return isRemark(tone) ? [tone.code] : tone.warnings.map(({ code }) => code)
}

const photo = (own: LinearRgb) => syntheticHead({ skin: own, ratio: [1, 1, 1], lamp })

/** The same photo with one square of it in one colour, to the last bit. */
function painted(pixels: Pixels, colour: readonly [number, number, number]): Pixels {
  const data = new Uint8ClampedArray(pixels.data)
  for (let y = 140; y < 220; y++) for (let x = 240; x < 360; x++) data.set(colour, 4 * (y * size + x))
  return { ...pixels, data }
}

describe('a sample of bare skin', () => {
  it('has nothing against it on the scalp of an untouched photo', () => {
    for (const own of [skin, [0.42, 0.24, 0.15], [0.13, 0.075, 0.05]] as const)
      expect(codesOf(photo(own), [300, 180])).toEqual([])
  })

  it('is refused on the background, whatever its colour', () => {
    const pixels = photo(skin)
    const distance = outlineDistance(headMask(pixels))
    expect(codesOf(pixels, [40, 40], { distance })).toEqual(['tones/not-on-head'])
    const beige = painted(pixels, [205, 170, 148])
    expect(codesOf(beige, [300, 180], { distance: () => 0 })).toEqual(['tones/not-on-head'])
  })

  it('says when it lies on the face or below the head, where the head faces the camera', () => {
    const pixels = photo(skin)
    expect(codesOf(pixels, [300, 400])).toContain('tones/on-face')
    const high = { ...place, y: 60, radius: 110 }
    expect(codesOf(pixels, [300, 400], { head: high })).toContain('tones/below-head')
    expect(codesOf(pixels, [300, 400], { head: { ...place, frontal: false } })).toEqual([])
    expect(codesOf(pixels, [300, 400], { head: null })).toEqual([])
  })

  it('says when it looks painted or smoothed', () => {
    expect(codesOf(painted(photo(skin), [205, 170, 148]), [300, 180])).toContain('tones/painted')
  })

  it('says when the light is yellow, as from a lamp, or pink', () => {
    const under = (light: LinearRgb) => photo([skin[0] * light[0], skin[1] * light[1], skin[2] * light[2]])
    expect(codesOf(under([1, 0.86, 0.4]), [300, 180])).toContain('tones/yellow-light')
    expect(codesOf(under([1, 0.8, 1.05]), [300, 180])).toContain('tones/pink-light')
    expect(codesOf(under([1, 1.05, 0.95]), [300, 180])).toEqual([])
  })

  it('is refused for four pixels, for glare and for cloth of another hue', () => {
    expect(codesOf(photo(skin), [300, 180], { radius: 0.1 })).toEqual(['tones/too-few'])
    expect(codesOf(painted(photo(skin), [255, 255, 255]), [300, 180])).toEqual(['tones/clipped'])
    expect(codesOf(painted(photo(skin), [60, 80, 160]), [300, 180])).toEqual(['tones/not-skin'])
  })
})

const heads = [
  { file: 'london-021-bald-light', forehead: [660, 348] },
  { file: 'london-037-shaved-tan', forehead: [650, 370] },
  { file: 'london-061-shaved-dark', forehead: [655, 380] },
  { file: 'london-105-buzz-light', forehead: [630, 330] },
  { file: 'london-114-buzz-brown', forehead: [650, 360] },
  { file: 'london-008-short-southasian', forehead: [655, 420] },
] as const

const there = existsSync(sharedFile(`photos/heads/${heads[0].file}.jpg`))

describe.skipIf(!there)('a sample of bare skin on the shared photos', () => {
  for (const { file, forehead } of heads)
    describe(file, () => {
      let pixels: Pixels
      let distance: OutlineDistance
      let head: HeadPlace
      beforeAll(() => {
        pixels = decodeJpeg(sharedFile(`photos/heads/${file}.jpg`))
        const mask = headMask(pixels)
        const pose = headFromMask(mask)
        if (!pose) throw new Error('no head found')
        distance = outlineDistance(mask)
        head = { ...headCircle({ kind: 'head', ...pose }), frontal: true }
      })
      const codes = (spot: readonly [number, number]) => codesOf(pixels, spot, { distance, head })

      it('has nothing against a forehead', () => {
        expect(codes(forehead)).toEqual([])
      })

      it('has something to say about an eye, a mouth, a shirt and a wall', () => {
        const silent = Object.entries({
          eye: [576, 535] as const,
          mouth: [680, 750] as const,
          shirt: [700, 1290] as const,
          wall: [150, 400] as const,
        }).filter(([, spot]) => codes(spot).length === 0)
        expect(silent).toEqual([])
      })
    })
})
