import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { seededHash } from '../../src/geometry/seededHash'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { deltaE2000 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import type { Pixels } from '../../src/photo/Pixels'
import { sampleTone } from '../../src/tones/sampleTone'
import type { Tone } from '../../src/tones/Tone'

const side = 80
const whole = [{ points: [{ x: side / 2, y: side / 2 }], radius: side }]

function paint(colour: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(4 * side * side)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) data.set([...colour(x, y), 255], 4 * (y * side + x))
  return { width: side, height: side, data }
}

function tone(pixels: Pixels, strokes = whole): Tone {
  const sampled = sampleTone(pixels, strokes)
  if (isRemark(sampled)) throw new Error(`refused: ${sampled.code}`)
  return sampled
}

const code = (pixels: Pixels, strokes = whole) => {
  const sampled = sampleTone(pixels, strokes)
  return isRemark(sampled) ? sampled.code : 'a tone'
}

/** sRGB bytes of skins from very light to dark. */
const skins = [
  [236, 205, 188],
  [214, 170, 145],
  [189, 140, 112],
  [141, 94, 69],
  [96, 62, 47],
  [58, 38, 31],
]

describe('a sampled tone', () => {
  it('is the colour itself on an even patch, for every skin', () => {
    for (const skin of skins) {
      const expected = linearRgbToLab([decodedSrgb[skin[0]], decodedSrgb[skin[1]], decodedSrgb[skin[2]]])
      expect(deltaE2000(tone(paint(() => skin)).lab, expected)).toBeLessThan(0.05)
    }
  })

  it('leaves shine and shadow out, and says how much', () => {
    const skin = skins[2]
    const noise = (x: number, y: number) => Math.round(6 * (seededHash(1, y * side + x) - 0.5))
    const pixels = paint((x, y) => {
      if (y < 8) return [252, 240, 232]
      if (y >= 72) return [60, 40, 32]
      return skin.map(channel => channel + noise(x, y))
    })
    const { lab, trimmed } = tone(pixels)
    const expected = linearRgbToLab([decodedSrgb[skin[0]], decodedSrgb[skin[1]], decodedSrgb[skin[2]]])
    expect(deltaE2000(lab, expected)).toBeLessThan(0.5)
    expect(trimmed.shine).toBeCloseTo(0.1, 1)
    expect(trimmed.shadow).toBeCloseTo(0.1, 1)
  })

  it('counts a pixel once, however often the brush passes', () => {
    const stroke = { points: [{ x: 40, y: 40 }], radius: 20 }
    const pixels = paint(() => skins[2])
    expect(tone(pixels, [stroke, stroke]).count).toBe(tone(pixels, [stroke]).count)
  })

  it('does not depend on the order of the strokes', () => {
    const one = { points: [{ x: 20, y: 20 }], radius: 15 }
    const other = { points: [{ x: 60, y: 60 }], radius: 15 }
    const pixels = paint(x => skins[x < 40 ? 2 : 3])
    expect(tone(pixels, [one, other])).toEqual(tone(pixels, [other, one]))
  })

  it('refuses what cannot be skin', () => {
    for (const colour of [
      [128, 128, 128],
      [90, 120, 200],
      [80, 160, 90],
      [230, 230, 235],
    ])
      expect(code(paint(() => colour))).toBe('tones/not-skin')
  })

  it('refuses too few pixels, glare and darkness, each by name', () => {
    const skin = paint(() => skins[2])
    expect(code(skin, [{ points: [{ x: 5, y: 5 }], radius: 3 }])).toBe('tones/too-few')
    expect(code(skin, [])).toBe('tones/too-few')
    expect(code(paint(() => [255, 254, 254]))).toBe('tones/clipped')
    expect(code(paint(() => [12, 8, 6]))).toBe('tones/too-dark')
  })

  it('warns of mixed light', () => {
    const mixed = paint(x => (x < 40 ? [200, 140, 120] : [200, 160, 90]))
    expect(tone(mixed).warnings.map(warning => warning.code)).toContain('tones/mixed-light')
  })
})
