import { smoothStep } from '../geometry/smoothStep'
import type { Vector } from '../head/ellipsoidChart'
import type { Hit } from './castRay'
import { clouds, noise } from './noise'
import { add, scaled, unit } from './vectors'

/**
 * How the surface really faces: the solid knows no pores, lines, dents or veins. Tilts of the normal, radians; `fine` is the
 * mesh of furrows that breaks up shine, `coarse` what the eye reads as form.
 */
export type Relief = { readonly fine: Vector; readonly coarse: Vector }

export function relief({ at, normal, part }: Hit): Relief {
  const [x, y, z] = at
  let tilt: Vector = [
    0.07 * clouds(51, x / 9, y / 9, z / 9, 2),
    0.07 * clouds(52, x / 9, y / 9, z / 9, 2),
    0.07 * clouds(53, x / 9, y / 9, z / 9, 2),
  ]
  tilt = add(tilt, [
    0.05 * noise(54, x / 24, y / 24, z / 24),
    0.05 * noise(55, x / 24, y / 24, z / 24),
    0.05 * noise(56, x / 24, y / 24, z / 24),
  ])
  if (part === 'scalp' || part === 'face') tilt = add(tilt, add([0, 0, creases(at)], vein(at)))
  const coarse = unit(add(normal, tilt))
  const [p, q, r] = [x / 0.42, y / 0.42, z / 0.42]
  const mesh: Vector = [clouds(21, p, q, r, 2), clouds(22, p, q, r, 2), clouds(23, p, q, r, 2)]
  const pore: Vector = [
    noise(24, x / 1.3, y / 1.3, z / 1.3),
    noise(25, x / 1.3, y / 1.3, z / 1.3),
    noise(26, x / 1.3, y / 1.3, z / 1.3),
  ]
  return {
    coarse: unit(add(coarse, scaled(mesh, 0.05))),
    fine: unit(add(coarse, add(scaled(mesh, 0.13), scaled(pore, 0.07)))),
  }
}

/** Heights of the lines across the forehead, mm above the brows, and how deep each is. */
const lines = [
  { height: 13, depth: 0.08, seed: 60 },
  { height: 19, depth: 0.12, seed: 61 },
  { height: 26.5, depth: 0.16, seed: 62 },
  { height: 33, depth: 0.09, seed: 65 },
  { height: 39, depth: 0.13, seed: 63 },
  { height: 47, depth: 0.08, seed: 64 },
]

/** Forehead lines: narrow furrows between low swells, broken along their way, gone towards the temples. Tilt upwards. */
function creases([x, y, z]: Vector): number {
  const share = smoothStep(45, 72, y) * (1 - smoothStep(26, 46, Math.abs(x)))
  if (share === 0 || z < 5 || z > 60) return 0
  let tilt = 0
  for (const { height, depth, seed } of lines) {
    const arch = 2.4 * Math.cos(x / 11) + 2.2 * noise(seed, x / 16, 0, 0) + 0.6 * noise(seed, x / 3, 9, 0)
    const off = z - height - arch + 0.0016 * x * x
    const broken = smoothStep(-0.45, 0.1, noise(seed, x / 17, 5, 0))
    const furrow = (off / 0.55) * Math.exp(-0.5 * (off / 0.55) ** 2)
    const swell = (off / 3.2) * Math.exp(-0.5 * (off / 3.2) ** 2)
    tilt += depth * broken * share * (1.5 * furrow + 0.7 * swell)
  }
  return tilt
}

/** A vein winds up each temple under the skin, more on the left. */
function vein([x, y, z]: Vector): Vector {
  const strength = x > 0 ? 0.11 : 0.06
  const course = 50 - 0.22 * z + 4.5 * Math.sin(z / 6.5 + (x > 0 ? 0 : 2)) + 2 * noise(66, 0, 0, z / 5)
  const off = (y - course) / 1.7
  if (Math.abs(x) < 40 || Math.abs(off) > 4) return [0, 0, 0]
  const share = smoothStep(2, 14, z) * (1 - smoothStep(34, 52, z))
  return [0, strength * share * off * Math.exp(-0.5 * off * off), 0]
}
