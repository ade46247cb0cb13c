import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Point } from '../../src/geometry/Point'
import type { Pixels } from '../../src/photo/Pixels'
import type { Stroke } from '../../src/tones/Stroke'
import type { Truth } from '../../src/workshop/sampleTruth'
import { decodeJpeg } from '../helpers/decodeImage'

/** The committed photo of a view, decoded without a browser. */
export function readSample(file: string): Pixels {
  return decodeJpeg(fileURLToPath(new URL(`../../public/samples/${file}`, import.meta.url)))
}

/** A person brushing a patch: rows of dabs that stay inside its corners. */
export function brushOver(polygon: readonly Point[], radius: number): Stroke[] {
  const [left, right] = [Math.min(...polygon.map(({ x }) => x)), Math.max(...polygon.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...polygon.map(({ y }) => y)), Math.max(...polygon.map(({ y }) => y))]
  const strokes: Stroke[] = []
  for (let y = top + radius; y <= bottom - radius; y += radius) {
    const points: Point[] = []
    for (let x = left + radius; x <= right - radius; x += radius / 2) points.push({ x, y })
    strokes.push({ points, radius })
  }
  return strokes
}

/** What the program knew of the photos when it rendered them. */
export const truth: Truth = JSON.parse(
  readFileSync(new URL('../reference/sampleTruth.json', import.meta.url), 'utf8'),
)
