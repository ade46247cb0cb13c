import { seededHash } from '../../src/geometry/seededHash'
import type { LinearRgb } from '../../src/light/colours'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import type { Pixels } from '../../src/photo/Pixels'

type Head = {
  readonly skin: LinearRgb
  readonly ratio: LinearRgb
  /** Of the picture's left half, where it differs. */
  readonly leftRatio?: LinearRgb
  /** Direction of the lamp: right, up, towards the camera. */
  readonly lamp: readonly [number, number, number]
  readonly exposure?: number
  /** How far a stubble pixel strays from the mean, as a share of the mean shadow. */
  readonly swing?: number
  /** Where stubble grows, in shares of the radius from the middle. */
  readonly hairy?: (u: number, v: number) => boolean
}

export const size = 600
export const head = { x: 300, y: 300, radius: 260 }
export const pixelsPerMm = head.radius / 78

/** Stubble on the picture's right: from 45 to 75 % of the way to the outline. */
const sides = (u: number, v: number) => u > 0.42 && u < 0.8 && v > -0.35 && v < 0.45

/** A ball in a lamp's and a room's light before a grey wall, with a side whose mean ratio to bare skin is known. */
export function syntheticHead({
  skin,
  ratio: rightRatio,
  leftRatio = rightRatio,
  lamp,
  exposure = 1,
  swing = 0.6,
  hairy = sides,
}: Head): Pixels {
  const length = Math.hypot(...lamp)
  const data = new Uint8ClampedArray(4 * size * size)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [u, v] = [(x - head.x) / head.radius, (y - head.y) / head.radius]
      const on = u * u + v * v < 1
      const ratio = u < 0 ? leftRatio : rightRatio
      const facing = Math.sqrt(Math.max(0, 1 - u * u - v * v))
      const lit = Math.max(0, (u * lamp[0] - v * lamp[1] + facing * lamp[2]) / length)
      const light = exposure * (0.4 + 0.6 * lit)
      for (let channel = 0; channel < 3; channel++) {
        const chance = seededHash(channel + 5, y * size + x)
        // Every other pixel stands in the shadow of a hair, as far as a lens tells them apart; the mean is the ratio.
        const shadow = ratio[channel] + ((x + y) % 2 === 0 ? -swing : swing) * (1 - ratio[channel])
        const stubble = ratio[channel] > 0.5 ? shadow : ratio[channel]
        const own = on ? skin[channel] * light * (hairy(u, v) ? stubble : 1) : 0.55 * exposure
        data[4 * (y * size + x) + channel] = encodeSrgb(Math.min(1, own * (1 + 0.04 * (chance - 0.5))))
      }
      data[4 * (y * size + x) + 3] = 255
    }
  return { width: size, height: size, data }
}
