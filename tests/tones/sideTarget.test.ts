import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import type { LinearRgb } from '../../src/light/colours'
import type { Pixels } from '../../src/photo/Pixels'
import { headMask } from '../../src/tones/headMask'
import { outlineDistance } from '../../src/tones/outlineDistance'
import type { SideLength } from '../../src/tones/SideLength'
import { sampleTone } from '../../src/tones/sampleTone'
import { sideTarget } from '../../src/tones/sideTarget'
import { head, pixelsPerMm, size, syntheticHead } from './syntheticHead'

const skins: Record<string, LinearRgb> = {
  light: [0.62, 0.42, 0.33],
  tan: [0.42, 0.24, 0.15],
  dark: [0.13, 0.075, 0.05],
}
const ratio: LinearRgb = [0.55, 0.68, 0.8]
const front = [0, 0.3, 1] as const
const forehead = [
  {
    points: [
      { x: 260, y: 180 },
      { x: 340, y: 180 },
    ],
    radius: 14,
  },
]
const strip = [
  {
    points: [
      { x: 440, y: 260 },
      { x: 440, y: 370 },
    ],
    radius: 12,
  },
]

type Changes = Partial<{ hair: typeof strip; sideLength: SideLength; pixelsPerMm: number }>

function ask(pixels: Pixels, { hair = strip, ...changes }: Changes = {}) {
  const tone = sampleTone(pixels, forehead)
  if (isRemark(tone)) throw new Error(tone.code)
  return sideTarget({
    pixels,
    skin: { tone, strokes: forehead },
    hair: { strokes: hair },
    outlineDistance: outlineDistance(headMask(pixels)),
    head,
    pixelsPerMm,
    sideLength: '0.5',
    ...changes,
  })
}

function ratioOf(pixels: Pixels): LinearRgb {
  const target = ask(pixels)
  if (isRemark(target)) throw new Error(target.code)
  return target.linearRgbRatio
}

const code = (answer: ReturnType<typeof ask>) => (isRemark(answer) ? answer.code : 'a target')

describe('the side target', () => {
  /** Within 5 % of the true ratio in every channel: what reading the sample back asks for, too. */
  const within = 0.05
  for (const [name, skin] of Object.entries(skins))
    for (const lamp of [front, [-0.6, 0.5, 0.8], [0.5, 0.4, 0.8]] as const)
      it(`finds the ratio on ${name} skin under a lamp at ${lamp}`, () => {
        const found = ratioOf(syntheticHead({ skin, ratio, lamp }))
        const off = found.map((value, channel) => Math.abs(value / ratio[channel] - 1))
        expect(Math.max(...off)).toBeLessThan(within)
      })

  it('does not depend on the exposure', () => {
    const dim = ratioOf(syntheticHead({ skin: skins.light, ratio, lamp: front, exposure: 0.6 }))
    const bright = ratioOf(syntheticHead({ skin: skins.light, ratio, lamp: front }))
    dim.forEach((value, channel) => {
      expect(Math.abs(value / bright[channel] - 1)).toBeLessThan(0.015)
    })
  })

  it('says why a strip is no target', () => {
    const pixels = syntheticHead({ skin: skins.light, ratio, lamp: front })
    const at = (x: number, y: number, radius = 12) => [
      {
        points: [
          { x, y },
          { x, y: y + 60 },
        ],
        radius,
      },
    ]
    expect(code(ask(pixels, { sideLength: 'longer' }))).toBe('side/too-long')
    expect(code(ask(pixels, { pixelsPerMm: 2 }))).toBe('side/too-coarse')
    expect(code(ask(pixels, { hair: at(440, 280, 1) }))).toBe('side/too-few')
    expect(code(ask(pixels, { hair: at(548, 290, 9) }))).toBe('side/outline')
    expect(code(ask(pixels, { hair: at(585, 40) }))).toBe('side/not-on-head')
    expect(code(ask(pixels, { hair: at(300, 280) }))).toBe('side/lighter-than-skin')
  })

  it('refuses hair that hides the skin, black or warm', () => {
    const black = syntheticHead({ skin: skins.light, ratio: [0.1, 0.11, 0.13], lamp: front })
    expect(code(ask(black))).toBe('side/too-long')
    const blond = syntheticHead({ skin: skins.light, ratio: [0.72, 0.62, 0.5], lamp: front })
    expect(code(ask(blond))).toBe('side/too-long')
  })

  it('refuses hair grainier than any cut to a millimetre', () => {
    const strands = syntheticHead({ skin: skins.light, ratio, lamp: front, swing: 1 })
    expect(code(ask(strands))).toBe('side/too-long')
  })

  it('refuses a strip that mirrors the lamp', () => {
    const pixels = syntheticHead({ skin: skins.tan, ratio, lamp: front })
    const data = new Uint8ClampedArray(pixels.data)
    for (let y = 240; y < 400; y++)
      for (let x = 420; x < 460; x++) data.set([235, 233, 230], 4 * (y * size + x))
    expect(code(ask({ ...pixels, data }))).toBe('side/sheen')
  })

  it('keeps the inner part of a strip that runs to the outline, and says so', () => {
    const pixels = syntheticHead({ skin: skins.light, ratio, lamp: front })
    const target = ask(pixels, {
      hair: [
        {
          points: [
            { x: 430, y: 300 },
            { x: 556, y: 300 },
          ],
          radius: 20,
        },
      ],
    })
    expect(isRemark(target) ? target : target.warnings.map(warning => warning.code)).toContain(
      'side/outline-left-out',
    )
  })

  it('reads stubble that lies wholly near the outline, and says so', () => {
    const pixels = syntheticHead({ skin: skins.light, ratio, lamp: front, hairy: u => u > 0.865 })
    const hair = [
      {
        points: [
          { x: 536, y: 280 },
          { x: 536, y: 340 },
        ],
        radius: 22,
      },
    ]
    const target = ask(pixels, { hair })
    expect(isRemark(target) ? target : target.warnings.map(warning => warning.code)).toContain(
      'side/near-outline',
    )
  })

  it('says so when all that is dark in a strip lies at the outline', () => {
    const pixels = syntheticHead({ skin: skins.light, ratio: [1, 1, 1], lamp: front })
    const hair = [
      {
        points: [
          { x: 500, y: 300 },
          { x: 552, y: 300 },
        ],
        radius: 18,
      },
    ]
    expect(code(ask(pixels, { hair }))).toBe('side/outline-hides')
  })
})

describe('the head mask', () => {
  it('finds a head before a plain wall', () => {
    const { data, found } = headMask(syntheticHead({ skin: skins.light, ratio, lamp: front }))
    const area = data.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0)
    expect(found).toBe(true)
    expect(Math.abs(area / (Math.PI * head.radius ** 2) - 1)).toBeLessThan(0.02)
  })

  it('masks nothing in a close-up', () => {
    const pixels = syntheticHead({ skin: skins.light, ratio, lamp: front })
    const inner = { width: 200, height: 200, data: new Uint8ClampedArray(4 * 200 * 200) }
    for (let y = 0; y < 200; y++)
      inner.data.set(
        pixels.data.subarray(4 * ((y + 200) * size + 200), 4 * ((y + 200) * size + 400)),
        4 * 200 * y,
      )
    const mask = headMask(inner)
    expect(mask.found).toBe(false)
    expect(mask.data.every(value => value === 255)).toBe(true)
  })
})
