import type { Remark } from '../geometry/Remark'
import type { OutlineDistance } from './outlineDistance'

/** Nearer the head's outline than this, mm, skin is seen so flat that neither its light nor its stubble is true. */
export const outlineMargin = 10

/** Fewer pixels than this are no strip. */
const fewest = 200

/** Less of a stroke than this left inside the margin was not meant to lie there. */
const leastInside = 0.12

/** The part of a brushed strip far enough inside the head's outline; why there is none; what was left out. */
export function innerPart(
  strip: readonly number[],
  width: number,
  outlineDistance: OutlineDistance,
  pixelsPerMm: number,
  margin = outlineMargin,
): { inner: readonly number[]; leftOut: number; warnings: readonly Remark[] } | Remark {
  if (strip.length < fewest) return { code: 'side/too-few', values: { count: strip.length, least: fewest } }
  const distance = (index: number) => outlineDistance(index % width, Math.floor(index / width))
  const onHead = strip.filter(index => distance(index) > 0)
  if (onHead.length < strip.length / 3) return { code: 'side/not-on-head', values: {} }
  const inner = strip.filter(index => distance(index) >= margin * pixelsPerMm)
  if (inner.length < fewest || inner.length < leastInside * strip.length)
    return { code: 'side/outline', values: { millimetres: margin } }
  const leftOut = 1 - inner.length / strip.length
  const values = { percent: Math.round(100 * leftOut) }
  return { inner, leftOut, warnings: leftOut > 0.05 ? [{ code: 'side/outline-left-out', values }] : [] }
}
