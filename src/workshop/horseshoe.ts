import { smoothStep } from '../geometry/smoothStep'
import type { Vector } from '../head/ellipsoidChart'
import { clouds } from './noise'

/**
 * Where the sample still grows hair: the horseshoe at sides and back that baldness leaves (Norwood VI), dense above
 * the ears, fading towards the bald top over a finger's width, with sideburns in front of the ears.
 * Returns 0..1 of full density at a place on the head, mm in head axes.
 */
export function horseshoe([x, y, z]: Vector): number {
  const round = (Math.atan2(Math.abs(x) / 76, y / 98) * 180) / Math.PI
  const upper = 46 - 10 * smoothStep(110, 175, round) - 74 * (1 - smoothStep(58, 82, round))
  const wander = 8 * clouds(31, x / 24, y / 24, z / 24, 3) + 3 * clouds(37, x / 5, y / 5, z / 5, 2)
  const below = smoothStep(-17, 15, upper - z + wander)
  const front = smoothStep(56, 80, round + 0.6 * wander)
  const lower = smoothStep(-60, -30, z + wander) * (1 - smoothStep(10, -6, z) * (1 - smoothStep(92, 104, round)) * 0.15)
  return below * front * lower
}
