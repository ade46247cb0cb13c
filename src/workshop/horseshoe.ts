import { smoothStep } from '../geometry/smoothStep'
import type { Vector } from '../head/ellipsoidChart'
import { clouds } from './noise'

/**
 * Where the sample still grows hair: the horseshoe at sides and back that baldness leaves (Norwood VI), dense above
 * the ears, thinning over some 2 cm towards the bald top, with sideburns before the ears and a soft end at the nape.
 * Returns 0..1 of full density at a place on the head, mm in head axes.
 */
export function horseshoe([x, y, z]: Vector): number {
  const round = (Math.atan2(Math.abs(x) / 76, y / 98) * 180) / Math.PI
  const wander = 7 * clouds(31, x / 20, y / 20, z / 20, 2) + 4 * clouds(37, x / 5, y / 5, z / 5, 2)
  const upper = 46 + 5 * smoothStep(60, 100, round) - 16 * smoothStep(125, 178, round)
  const top = smoothStep(-13, 13, upper - z + wander)
  const front = smoothStep(-9, 9, round - templeAt(z) + 0.9 * wander)
  const bottom = smoothStep(-9, 9, z - lowerEdge(round) + 0.6 * wander)
  return top * front * bottom
}

/** The front edge, degrees from the face: a peak at the temple, drawn back below it towards the sideburn, and above. */
function templeAt(z: number): number {
  const peak = 55 + 0.009 * (z - 12) ** 2
  const sideburn = 66 + 0.12 * Math.max(0, -z)
  return z > 0 ? Math.min(78, peak) : Math.max(peak - 3, Math.min(peak, sideburn))
}

/** The lower edge, mm: the end of the sideburn, the line round the ear, the nape. */
function lowerEdge(round: number): number {
  const sideburn = -46
  const behindEar = -34
  return round < 88 ? sideburn : behindEar - 22 * smoothStep(112, 150, round)
}
