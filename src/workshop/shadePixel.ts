import { smoothStep } from '../geometry/smoothStep'
import { dot, type Vector } from '../head/ellipsoidChart'
import type { LinearRgb } from '../light/colours'
import { type Hit, unit } from './castRays'
import { clouds, noise } from './noise'

/** The lamp and the room. Directions in head axes, unit length; strengths as shares of full light. */
export type Room = { readonly lamp: Vector; readonly up: Vector; readonly towardsCamera: Vector }

const lampShare = 0.72
const roomShare = 0.36

/** Refractive index 1.4 mirrors this share straight on (Fresnel); skin is oily in places and dry in others. */
const mirrored = 0.028
const roughness = 0.3

/** What of a pixel is the skin's own and what is shine, linear light; shading is the factor on the former. */
export type Shaded = { readonly body: LinearRgb; readonly shading: number; readonly shine: number }

export function shadeSkin(
  { at, normal, part, open, lit }: Hit,
  room: Room,
  colour: (melanin: number, blood: number) => LinearRgb,
): Shaded {
  const [x, y, z] = at
  const blotches = clouds(3, x / 22, y / 22, z / 22, 3)
  const freckle = smoothStep(0.62, 0.8, clouds(11, x / 2.2, y / 2.2, z / 2.2, 2)) * smoothStep(0.1, 0.7, noise(12, x / 30, y / 30, z / 30))
  const tan = part === 'scalp' || part === 'face' ? 1 + 0.12 * smoothStep(-0.2, 0.5, y / 98) : 1.08
  const melanin = tan * (1 + 0.1 * blotches + 0.09 * clouds(5, x / 2.5, y / 2.5, z / 2.5, 3)) + 0.22 * freckle
  const flush = part === 'ear' ? 0.7 : part === 'face' ? 0.3 * smoothStep(70, 115, y) : 0
  const pink = 0.22 * clouds(7, x / 34, y / 34, z / 34, 3) + 0.12 * clouds(9, x / 4, y / 4, z / 4, 2)
  const body = colour(melanin * brow(at), 1 + flush + pink)

  const bumped = relief(at, normal)
  const towardsLamp = dot(bumped, room.lamp)
  const wrapped = Math.max(0, (towardsLamp + 0.18) / 1.18)
  const skyward = 0.62 + 0.38 * dot(bumped, room.up)
  const shading = (lampShare * wrapped * lit + roomShare * skyward * open) * browShade(at)

  const oil = 0.75 + 0.45 * clouds(15, x / 16, y / 16, z / 16, 2)
  const half = unit([
    room.lamp[0] + room.towardsCamera[0],
    room.lamp[1] + room.towardsCamera[1],
    room.lamp[2] + room.towardsCamera[2],
  ])
  const facing = Math.max(0, dot(bumped, half))
  const alpha = roughness * roughness
  const peak = alpha / (facing * facing * (alpha - 1) + 1) ** 2 / Math.PI
  const grazing = (1 - Math.max(0, dot(normal, room.towardsCamera))) ** 5
  const sheen = 0.16 * grazing * open
  const shine = Math.max(0, oil) * (mirrored * 1.05 * peak * lit * Math.max(0, towardsLamp) * 3 + sheen) + 0.012 * open
  return { body, shading, shine: part === 'ear' ? 0.5 * shine : shine }
}

/** Pores, fine lines and the creases of a forehead tilt the surface a little. */
function relief([x, y, z]: Vector, normal: Vector): Vector {
  const fine = 0.075
  const tilt = (seed: number) =>
    fine * clouds(seed, x / 0.9, y / 0.9, z / 0.9, 2) + 0.035 * clouds(seed + 50, x / 7, y / 7, z / 7, 2)
  let rise = 0
  for (const [height, depth] of [
    [24, 0.11],
    [36, 0.15],
    [49, 0.1],
  ]) {
    const line = z - height - 3 * Math.sin(x / 23) - 2 * clouds(61, x / 15, 0, height, 2)
    const share = smoothStep(20, 60, y) * (1 - smoothStep(30, 52, Math.abs(x)))
    rise += depth * share * (line / 1.6) * Math.exp(-0.5 * (line / 1.6) ** 2)
  }
  return unit([normal[0] + tilt(21), normal[1] + tilt(22), normal[2] + tilt(23) + rise])
}

/** Eyebrow hairs shade what lies under them: 1 without, less in a streaky band over each brow ridge. */
function browShade(at: Vector): number {
  const [x, y, z] = at
  const cover = browCover(at)
  const streaks = 0.5 + 0.5 * clouds(71, x / 1.6 + z / 2.2, y / 4, z / 0.9, 2)
  return 1 - 0.78 * cover * (0.55 + 0.45 * streaks)
}

/** The skin under a brow is a little browner. */
const brow = (at: Vector) => 1 + 0.8 * browCover(at)

function browCover([x, y, z]: Vector): number {
  const side = Math.abs(x)
  const arch = -1 + 6.5 * smoothStep(10, 34, side) - 5 * smoothStep(36, 54, side)
  const width = 4.6 - 2.2 * smoothStep(28, 54, side)
  const ragged = 1.1 * clouds(73, x / 2.2, y / 2.2, z / 2.2, 2)
  return (
    smoothStep(8, 15, side + ragged) *
    (1 - smoothStep(48, 57, side + ragged)) *
    (1 - smoothStep(width - 1.5, width + 1.5, Math.abs(z - arch) + ragged)) *
    smoothStep(40, 60, y)
  )
}
