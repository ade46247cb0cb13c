import { seededHash } from '../geometry/seededHash'
import { dot, type Vector } from '../head/ellipsoidChart'
import { castRay } from './castRay'
import type { Hair } from './Hair'
import type { HeadShape } from './headShape'
import { add, cross, scaled, unit } from './vectors'

/** Hairs of one eyebrow. */
const count = 560

/** Along the brow from its inner end: distance from the midline, height, half width (mm), lean of the hairs (radians above level). */
const arch = [
  { side: 10, z: -3.5, half: 4.2, lean: 1.25 },
  { side: 20, z: -1.5, half: 4.8, lean: 0.75 },
  { side: 34, z: 1.2, half: 4, lean: 0.3 },
  { side: 46, z: 0.6, half: 3, lean: -0.15 },
  { side: 56, z: -5, half: 2.2, lean: -0.5 },
]

/** Eyebrows, hair by hair: the rows of each lie towards one another, upright at the nose and swept out at the temple. */
export function growBrows(shape: HeadShape, seed: number): Hair[] {
  const hairs: Hair[] = []
  for (const left of [1, -1])
    for (let hair = 0; hair < count; hair++) {
      const luck = (of: number) => seededHash(seed + 200 + of, 2 * hair + (left > 0 ? 0 : 1))
      const { side, z, half, lean } = along(Math.min(0.999, luck(1) ** 1.15))
      const across = (luck(2) + luck(3) - 1) * 1.05
      const height = z + half * across
      const skin = castRay(shape, [left * side, 160, height], [0, -1, 0], shape.bare)
      if (!skin || skin.at[1] < 40) continue
      const way = lean - 0.55 * across + 0.5 * (luck(4) - 0.5)
      const level = unit(without([left, -0.35, 0], skin.normal))
      const upward = unit(without([0, 0, 1], skin.normal))
      const leans = unit(add(scaled(level, Math.cos(way)), scaled(upward, Math.sin(way))))
      const length = (5 + 4.5 * luck(5)) * (side > 46 ? 0.75 : 1)
      const bend = scaled(cross(skin.normal, leans), 0.9 * (luck(6) - 0.5) * left)
      const at = (t: number, lift: number): Vector =>
        add(
          skin.at,
          add(scaled(leans, t * length), add(scaled(bend, t * t * 1.6), scaled(skin.normal, lift))),
        )
      hairs.push({
        root: skin.at,
        normal: skin.normal,
        leans,
        course: [at(0, 0), at(0.33, 0.5), at(0.67, 0.75), at(1, 0.7)],
        width: 0.04 + 0.035 * luck(7),
        clear: 0.26 + 0.16 * luck(8),
        shadow: 0.25,
      })
    }
  return hairs
}

function along(t: number) {
  const place = t * (arch.length - 1)
  const index = Math.floor(place)
  const part = place - index
  const [one, next] = [arch[index], arch[index + 1]]
  const between = (a: number, b: number) => a + part * (b - a)
  return {
    side: between(one.side, next.side),
    z: between(one.z, next.z),
    half: between(one.half, next.half),
    lean: between(one.lean, next.lean),
  }
}

const without = (way: Vector, normal: Vector): Vector => add(way, scaled(normal, -dot(way, normal)))
