import { smoothStep } from '../geometry/smoothStep'
import type { Vector } from '../head/ellipsoidChart'
import type { Hit } from './castRay'
import { horseshoe } from './horseshoe'
import { clouds, noise } from './noise'

/** Factors on the sample's own melanin and blood at a place: 1 = `sampleSkin`. */
export type SkinAt = { readonly melanin: number; readonly blood: number }

/** Skin under hair sees less sun and weather: its blotches are weaker by this share. */
const hairCalms = 0.7

/**
 * No two centimetres of skin are alike: blotches of blood, drifts of tan, a few freckles and spots of age, a red forehead,
 * nose and ears, pale lids. On the scalp the drifts have no mean, so that a brushed patch has the sample's own tone.
 */
export function skinMap({ at, part }: Pick<Hit, 'at' | 'part'>): SkinAt {
  const [x, y, z] = at
  const calm = 1 - hairCalms * horseshoe(at)
  const drift = calm * clouds(3, x / 11, y / 11, z / 11, 2)
  const grain = clouds(5, x / 2.2, y / 2.2, z / 2.2, 3)
  const blotch = calm * clouds(7, x / 8.5, y / 8.5, z / 8.5, 3)
  const stipple = clouds(9, x / 2.8, y / 2.8, z / 2.8, 2)
  const red = part === 'ear' ? earFlush(at) : faceFlush(at)
  return {
    melanin: Math.max(
      0.3,
      1 + 0.15 * drift + 0.16 * grain + (part === 'ear' ? 0 : spots(at)) - 0.12 * lids(at),
    ),
    blood: Math.max(0.3, 1 + 0.5 * blotch + 0.35 * stipple + red),
  }
}

/** Freckles of about 1 mm where the sun has been, and a handful of larger, paler spots; added melanin. */
function spots([x, y, z]: Vector): number {
  const sun = smoothStep(0.05, 0.6, noise(12, x / 26, y / 26, z / 26))
  const freckles = smoothStep(0.5, 0.85, noise(11, x / 2.1, y / 2.1, z / 2.1)) * sun
  const age = smoothStep(0.6, 0.85, clouds(13, x / 7, y / 7, z / 7, 3))
  const mole =
    smoothStep(0.86, 0.98, noise(14, x / 3.4, y / 3.4, z / 3.4)) *
    smoothStep(0.3, 0.5, noise(15, x / 30, y / 30, z / 30))
  return 0.75 * freckles + 0.6 * age + 2.2 * mole
}

/** Added blood below the hairline: forehead, nose and cheeks; less at the temples. */
function faceFlush([x, y, z]: Vector): number {
  const side = Math.abs(x)
  const forehead = smoothStep(45, 80, y) * (1 - smoothStep(28, 52, z)) * (1 - smoothStep(30, 55, side))
  const nose = smoothStep(95, 104, y) * smoothStep(-10, -40, z)
  const cheek = smoothStep(40, 70, y) * smoothStep(-28, -48, z)
  return 0.4 * forehead + 0.7 * nose + 0.5 * cheek + 0.35 * lids([x, y, z])
}

const lids = ([x, y, z]: Vector) =>
  (1 - smoothStep(8, 16, Math.sqrt((Math.abs(x) - 31) ** 2 + 1.6 * (z + 25) ** 2))) * smoothStep(60, 75, y)

/** Ears are thin and full of blood, most at the rim. */
const earFlush = ([x]: Vector) => 0.55 + 0.9 * smoothStep(78, 90, Math.abs(x))
