/**
 * The whole line over the head: up in front of one ear, round the temple, across the forehead and down the other side.
 * The three handles are the person's; the rest follows them as hairlines do. Units: mm; chart mm out.
 */
import type { Point } from '../geometry/Point'
import { smoothCurve } from '../geometry/smoothCurve'
import { alongScalp } from '../head/alongScalp'
import type { ScalpMap } from '../head/ScalpMap'
import { scalpOffset } from '../head/scalpOffset'
import type { Hairline, Temple } from './Hairline'

/** Straight pieces between two named points: about 2 mm each. */
const finePieces = 14

/** Half way out, a rounded line has risen by this share of the way up to its corner. */
const riseHalfWay = 0.22

/**
 * Below the corner: the temporal peak about 5 cm from it on the way to the eye (Garg), then the edge in front of and
 * above the ear, in mm from the corner sideways and above the glabella. The ear lies a quarter of the way round.
 */
const templeLine = [
  { beyondCorner: 14, heightShare: 0.68 },
  { beyondCorner: 24, heightShare: 0.42 },
  { beyondCorner: 38, heightShare: 0.14 },
]
const beforeEar = { lateral: 112, height: -22 }

/** Near the vertex a corner stays in front of the ears: sideways at most so many times its distance from the vertex. */
const frontHalf = 1.5

/**
 * @param glabella chart point that heights are measured from. @param pieces between two named points.
 * @returns chart points from the patient's right ear to the left ear; scalp lies on the left of that walk (y down).
 */
export function hairlineCurve(
  hairline: Hairline,
  map: ScalpMap,
  glabella: Point,
  pieces = finePieces,
): Point[] {
  const top = map.vertex ? scalpOffset(map, glabella, map.vertex).height : Number.POSITIVE_INFINITY
  const inFront = ({ lateral, height }: Temple): Temple => ({
    lateral: Math.min(lateral, Math.max(1, frontHalf * (top - height))),
    height,
  })
  const left = sidePoints(inFront(hairline.leftTemple), hairline.centre)
  const right = sidePoints(inFront(hairline.rightTemple), hairline.centre).map(({ x, y }) => ({ x: -x, y }))
  const named = [...right.reverse(), { x: 0, y: hairline.centre }, ...left]
  return smoothCurve(named, pieces).map(({ x, y }) => alongScalp(map, glabella, x, y))
}

/** From half way out to the ear: x sideways, y up, mm. */
function sidePoints({ lateral, height }: Temple, centre: number): Point[] {
  return [
    { x: lateral / 2, y: centre + riseHalfWay * (height - centre) },
    { x: lateral, y: height },
    ...templeLine.map(({ beyondCorner, heightShare }) => ({
      x: Math.min(lateral + beyondCorner, beforeEar.lateral - 4),
      y: height * heightShare,
    })),
    { x: Math.max(beforeEar.lateral, lateral + 42), y: beforeEar.height },
  ]
}
