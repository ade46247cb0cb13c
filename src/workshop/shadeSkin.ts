import { smoothStep } from '../geometry/smoothStep'
import { dot, type Vector } from '../head/ellipsoidChart'
import type { LinearRgb } from '../light/colours'
import type { Hit } from './castRay'
import { clouds } from './noise'
import { relief } from './relief'
import type { Lamp, Room } from './room'
import { add, unit } from './vectors'

/** Light that reaches a place: 0..1 of each lamp, and of the room. */
export type Reached = { readonly key: number; readonly fill: number; readonly open: number }

/** What a pixel of skin sends back: `shading` times the skin's own reflectance, and `shine`, which has the lamps' colour. */
export type Shaded = { readonly shading: LinearRgb; readonly shine: number }

/** Share of light that oily skin mirrors straight on (index 1.4, Fresnel). */
const mirrored = ((1.4 - 1) / (1.4 + 1)) ** 2

/** Widths of shine, as the alpha of Walter and others, Microfacet models (EGSR 2007): dry skin, a film of oil. */
const lobes = [
  { alpha: 0.5, share: 0.9 },
  { alpha: 0.3, share: 0.5 },
]

export function shadeSkin(hit: Hit, { key, fill, walls, camera }: Room, reached: Reached): Shaded {
  const { coarse, fine } = relief(hit)
  const [x, y, z] = hit.at
  const sky = 0.66 + 0.34 * dot(coarse, camera.up)
  const plain =
    key.strength * reached.key * soft(dot(coarse, key.towards), key.width) +
    fill.strength * reached.fill * soft(dot(coarse, fill.towards), fill.width) +
    walls * sky * reached.open
  const glow = hit.part === 'scalp' ? 0 : bled(hit, key, reached)

  const oil = Math.max(
    0.15,
    0.75 + 0.5 * clouds(15, x / 14, y / 14, z / 14, 3) + 0.25 * clouds(16, x / 1.6, y / 1.6, z / 1.6, 2),
  )
  const gloss = oil * greasy(hit)
  const facing = Math.max(0.08, dot(hit.normal, camera.towards))
  const shine =
    gloss *
      (mirror(fine, key, camera.towards, facing) * reached.key +
        mirror(fine, fill, camera.towards, facing) * reached.fill) +
    0.035 * (1 - facing) ** 4 * reached.open
  return { shading: [plain + glow, plain + 0.42 * glow, plain + 0.25 * glow], shine }
}

/** Lambert's cosine for a lamp of some width: the edge of its light is soft. */
function soft(cosine: number, width: number): number {
  if (cosine >= width) return cosine
  return cosine <= -width ? 0 : (cosine + width) ** 2 / (4 * width)
}

/** Light that entered skin on the bright side of an edge comes out on the dark side, reddest. */
function bled(hit: Hit, key: Lamp, reached: Reached): number {
  const cosine = dot(hit.normal, key.towards)
  const edge = 0.05 * Math.exp(-((cosine / 0.25) ** 2)) * (0.3 + 0.7 * reached.key)
  return hit.part === 'ear' ? edge + 0.05 * (1 - reached.open) : edge
}

/** Forehead, nose and crown are oily; sides, ears and neck are not. */
function greasy({ at: [x, y, z], part }: Hit): number {
  if (part === 'ear') return 0.25
  if (part === 'neck') return 0.3
  const round = Math.abs(x) / 76
  return (
    0.35 + 0.75 * (1 - smoothStep(0.3, 0.85, round)) * smoothStep(-60, 0, z) + 0.1 * smoothStep(60, 95, y)
  )
}

function mirror(normal: Vector, lamp: Lamp, towardsCamera: Vector, facing: number): number {
  const half = unit(add(lamp.towards, towardsCamera))
  const cosine = Math.max(0, dot(normal, half))
  let sum = 0
  for (const { alpha, share } of lobes) {
    const square = (alpha * alpha + 0.1 * lamp.width) ** 2
    sum += share * (square / (Math.PI * (cosine * cosine * (square - 1) + 1) ** 2))
  }
  const grazing = mirrored + (1 - mirrored) * (1 - Math.max(0, dot(half, towardsCamera))) ** 5
  return (
    (Math.PI * lamp.strength * grazing * sum * Math.max(0, dot(normal, lamp.towards))) /
    (4 * Math.max(0.25, facing))
  )
}
