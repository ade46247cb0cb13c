import { fileURLToPath } from 'node:url'
import type { Quadrilateral } from '../../src/geometry/quadrilateral'
import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import type { Pixels } from '../../src/photo/Pixels'
import { type Camera, syntheticChart } from '../tones/whiteReference/syntheticChart'
import { decodeJpeg } from './decodeImage'

/** Outer corners of the chart's corner patches, and the middle of the grey card, photo pixels. */
export const chartCorners: Quadrilateral = [
  { x: 70, y: 820 },
  { x: 400, y: 800 },
  { x: 410, y: 1010 },
  { x: 80, y: 1040 },
]
export const cardMiddle = { x: 1300, y: 250 }

/** A phone that mutes colours a little, in yellowish light, with more contrast than light has. */
const phone: Camera = {
  mix: [
    [0.82, 0.06, 0.02],
    [0.05, 0.74, 0.03],
    [0.02, 0.05, 0.62],
  ],
  slope: 1.12,
  noise: 1.5,
  fall: 0.05,
}

/** The sample's head as that phone would have seen it, a chart and a grey card held beside it. */
export function headWithChart(): Pixels {
  const sample = decodeJpeg(fileURLToPath(new URL('../../public/samples/sample-front.jpg', import.meta.url)))
  const { width, height, data } = sample
  const around = (x: number, y: number): LinearRgb => {
    if (Math.abs(x - cardMiddle.x) < 60 && Math.abs(y - cardMiddle.y) < 80) return [0.18, 0.18, 0.18]
    const at = 4 * (y * width + x)
    return [decodedSrgb[data[at]], decodedSrgb[data[at + 1]], decodedSrgb[data[at + 2]]]
  }
  return syntheticChart({ width, height, corners: chartCorners, camera: phone, around })
}
