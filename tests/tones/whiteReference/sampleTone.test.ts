import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isRemark } from '../../../src/geometry/Remark'
import { deltaE2000 } from '../../../src/light/labDifference'
import type { Pixels } from '../../../src/photo/Pixels'
import { sampleTone } from '../../../src/tones/sampleTone'
import type { Tone } from '../../../src/tones/Tone'
import { readWhite, type WhitePlace } from '../../../src/tones/whiteReference/readWhite'
import type { WhiteReference } from '../../../src/tones/whiteReference/WhiteReference'
import { decodeJpeg } from '../../helpers/decodeImage'
import { cardMiddle, chartCorners, headWithChart } from '../../helpers/headWithChart'

const strokes = [
  {
    points: [
      { x: 620, y: 430 },
      { x: 700, y: 400 },
      { x: 760, y: 470 },
    ],
    radius: 24,
  },
]
const truth = decodeJpeg(fileURLToPath(new URL('../../../public/samples/sample-front.jpg', import.meta.url)))
const photo = headWithChart()

function tone(pixels: Pixels, reference: WhiteReference | null): Tone {
  const sampled = sampleTone(pixels, strokes, reference)
  if (isRemark(sampled)) throw new Error(sampled.code)
  return sampled
}

function read(place: WhitePlace): WhiteReference {
  const reading = readWhite(photo, place)
  if (!reading || isRemark(reading)) throw new Error(JSON.stringify(reading))
  return reading.reference
}

describe('a skin in a photo with something of known colour', () => {
  const own = tone(truth, null)
  const off = (reference: WhiteReference | null) => deltaE2000(tone(photo, reference).lab, own.lab)

  it('is the skin of the faultless photo by a chart, nearer to it by a card than without', () => {
    const chart = off(read({ kind: 'chart', corners: chartCorners }))
    const card = off(read({ kind: 'card', card: 'grey', at: cardMiddle }))
    expect(chart).toBeLessThan(1)
    expect(card).toBeLessThan(off(null) / 2)
    expect(off(null)).toBeGreaterThan(5)
  })

  it('keeps what the photo shows beside what is true', () => {
    const corrected = tone(photo, read({ kind: 'chart', corners: chartCorners }))
    const plain = tone(photo, null)
    expect(plain.seen).toEqual(plain.linearRgb)
    for (const k of [0, 1, 2] as const)
      expect(Math.abs(corrected.seen[k] / plain.seen[k] - 1)).toBeLessThan(0.03)
    expect(corrected.linearRgb[1]).toBeGreaterThan(1.15 * corrected.seen[1])
  })

  it('has a narrower typology angle by a chart', () => {
    const chart = tone(photo, read({ kind: 'chart', corners: chartCorners }))
    expect(chart.ita.error).toBeLessThan(tone(photo, null).ita.error / 2)
  })

  it('reads nothing where nobody has pointed yet', () => {
    expect(readWhite(photo, { kind: 'chart', corners: null })).toBeNull()
    expect(readWhite(photo, { kind: 'card', card: 'grey', at: null })).toBeNull()
  })
})
