import { seededHash } from '../geometry/seededHash'
import { dot, outward, type Vector } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import { castRay } from './castRay'
import type { Hair } from './Hair'
import type { HeadShape } from './headShape'
import { horseshoe } from './horseshoe'
import { add, cross, scaled, unit } from './vectors'

/** Follicular units a cm² and the hairs of a unit (field means: 80 units, 1.9 hairs; Jimenez and Ruifernandez 1999). */
const unitsPerCm2 = 96
const hairsOfUnit = [1, 1, 2, 2, 2, 3]

/** Stubble two days after a shave: visible length and width, mm, and the angle at which it leaves the skin. */
const stub = { shortest: 0.2, longest: 0.5, thin: 0.07, thick: 0.105, rise: 0.6 }

/** No hair grows nearer to the ear, mm. */
const earMargin = 2.5

/** Spacing of rows and of places in a row, mm: each place grows one unit, thrown about inside its cell. */
const spacing = 10 / Math.sqrt(unitsPerCm2)

/** Cut hairs of the horseshoe and a little colourless down on the bald top, everywhere on the head. */
export function growStubble(shape: HeadShape, semiAxes: HeadPose['semiAxes'], seed: number): Hair[] {
  const hairs: Hair[] = []
  let index = 0
  for (let down = spacing; down < Math.PI * semiAxes.z; down += spacing) {
    const angle = down / semiAxes.z
    const ring = 2 * Math.PI * Math.sqrt((semiAxes.x ** 2 + semiAxes.y ** 2) / 2) * Math.sin(angle)
    const places = Math.max(1, Math.round(ring / spacing))
    for (let place = 0; place < places; place++) {
      index++
      const luck = (of: number) => seededHash(seed + of, index)
      const round =
        (2 * Math.PI * (place + 0.75 * luck(1))) / places + seededHash(seed + 2, Math.round(down * 97))
      const steep = angle + (0.75 * (luck(3) - 0.5) * spacing) / semiAxes.z
      const on: Vector = [
        semiAxes.x * Math.sin(steep) * Math.sin(round),
        semiAxes.y * Math.sin(steep) * Math.cos(round),
        semiAxes.z * Math.cos(steep),
      ]
      if (on[2] < -80 || (on[1] > 75 && on[2] < 30)) continue
      const grown = horseshoe(on)
      if (luck(4) < 0.12 + 0.88 * grown && grown > 0.004)
        growUnit(hairs, shape, semiAxes, on, grown, seed, index)
      else if (luck(5) < 0.14) hairs.push(down1(semiAxes, on, luck))
    }
  }
  return hairs
}

function growUnit(
  hairs: Hair[],
  shape: HeadShape,
  semiAxes: HeadPose['semiAxes'],
  on: Vector,
  grown: number,
  seed: number,
  index: number,
): void {
  const place = onSkin(shape, semiAxes, on)
  if (!place || shape.ear(place.at[0], place.at[1], place.at[2]) < earMargin) return
  const count = hairsOfUnit[Math.floor(seededHash(seed + 6, index) * hairsOfUnit.length)]
  for (let hair = 0; hair < count; hair++) {
    const luck = (of: number) => seededHash(seed + of, 8 * index + hair)
    const finer = 0.45 + 0.55 * grown
    if (luck(7) > 0.35 + 0.65 * grown) continue
    const leans = turned(flow(place.at, place.normal), place.normal, 0.9 * (luck(8) - 0.5))
    const aside = cross(place.normal, leans)
    const root = add(
      place.at,
      add(scaled(leans, 0.75 * (luck(9) - 0.5)), scaled(aside, 0.75 * (luck(10) - 0.5))),
    )
    const length = stub.shortest + (stub.longest - stub.shortest) * luck(11)
    const rise = stub.rise + 0.4 * (luck(12) - 0.5)
    const tip = add(
      root,
      add(scaled(leans, length * Math.cos(rise)), scaled(place.normal, length * Math.sin(rise))),
    )
    hairs.push({
      root,
      normal: place.normal,
      leans,
      course: [root, tip],
      width: finer * (stub.thin + (stub.thick - stub.thin) * luck(13)),
      clear: 0.1,
      shadow: finer * (0.55 + 0.9 * luck(14)),
    })
  }
}

/** A colourless hair of the bald top, a few millimetres long. */
function down1(semiAxes: HeadPose['semiAxes'], on: Vector, luck: (of: number) => number): Hair {
  const normal = unit(outward(semiAxes, on))
  const leans = turned(flow(on, normal), normal, 2.4 * (luck(15) - 0.5))
  const length = 0.8 + 2 * luck(16)
  const middle = add(on, add(scaled(leans, 0.5 * length), scaled(normal, 0.3 * length)))
  const tip = add(on, add(scaled(turned(leans, normal, 0.5), length), scaled(normal, 0.35 * length)))
  return {
    root: on,
    normal,
    leans,
    course: [on, middle, tip],
    width: 0.018 + 0.014 * luck(17),
    clear: 0.3,
    shadow: 0.12 * luck(18),
  }
}

/** The skin over a place of the cranium: where jaw, brow or neck lie over it, hair grows on those. */
function onSkin(
  shape: HeadShape,
  semiAxes: HeadPose['semiAxes'],
  on: Vector,
): { at: Vector; normal: Vector } | null {
  const normal = unit(outward(semiAxes, on))
  if (shape.bare(...on) > -0.05) return { at: on, normal }
  const hit = castRay(shape, add(on, scaled(normal, 25)), scaled(normal, -1), shape.bare)
  return hit && { at: hit.at, normal: hit.normal }
}

/** The way hair lies: down and back over the sides, down at the back, forwards on the top. */
function flow([, y]: Vector, normal: Vector): Vector {
  const way: Vector = normal[2] > 0.75 ? [0, 1, -0.2] : [0, y > 35 ? -0.15 : -0.45, -1]
  return unit(add(way, scaled(normal, -dot(way, normal))))
}

function turned(leans: Vector, normal: Vector, by: number): Vector {
  return unit(add(scaled(leans, Math.cos(by)), scaled(cross(normal, leans), Math.sin(by))))
}
