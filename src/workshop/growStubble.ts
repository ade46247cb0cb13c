import { seededHash } from '../geometry/seededHash'
import { outward, type Vector } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import type { Hair } from './Hair'
import { hairWay, type Skin, skinOver, turned } from './hairWays'
import type { HeadShape } from './headShape'
import { horseshoe } from './horseshoe'
import { add, cross, scaled, unit } from './vectors'

/**
 * Follicular units a cm² and the hairs of a unit: 176 hairs a cm², within the 165 to 220 of the sides and back that
 * D. Donovan gives.
 */
const unitsPerCm2 = 96
const hairsOfUnit = [1, 1, 2, 2, 2, 3]

/** Hairs of a unit come out within this width, mm. */
const unitWidth = 0.75

/** Stubble two days after a shave: visible length and width, mm, and the angle at which it leaves the skin, radians. */
const stub = { shortest: 0.2, longest: 0.5, thin: 0.07, thick: 0.105, rise: 0.6 }

/** No hair grows nearer to the ear, mm. */
const earMargin = 2.5

/** Colourless hairs of the bald top, for each place that could grow a unit; their length, mm. */
const down = { share: 0.14, shortest: 0.8, longest: 2.8 }

/** Spacing of rows and of places in a row, mm: each place grows one unit, thrown about inside its cell by this share. */
const spacing = 10 / Math.sqrt(unitsPerCm2)
const thrown = 0.75

type Luck = (of: number) => number

/** Cut hairs of the horseshoe and a little colourless down on the bald top, everywhere on the head. */
export function growStubble(shape: HeadShape, semiAxes: HeadPose['semiAxes'], seed: number): Hair[] {
  const hairs: Hair[] = []
  placesOnHead(semiAxes, seed).forEach((on, index) => {
    if (on[2] < -80 || (on[1] > 75 && on[2] < 30)) return
    const luck: Luck = of => seededHash(seed + of, index)
    const grown = horseshoe(on)
    if (grown > 0.004 && luck(4) < 0.12 + 0.88 * grown) {
      const skin = skinOver(shape, semiAxes, on)
      if (skin && shape.ear(...skin.at) > earMargin) hairs.push(...unitOfHairs(skin, grown, seed, index))
    } else if (luck(5) < down.share) hairs.push(downHair(semiAxes, on, luck))
  })
  return hairs
}

/** Rings round the vertex, evenly filled. */
function placesOnHead(semiAxes: HeadPose['semiAxes'], seed: number): Vector[] {
  const places: Vector[] = []
  const breadth = Math.sqrt((semiAxes.x ** 2 + semiAxes.y ** 2) / 2)
  const rings = Math.floor((Math.PI * semiAxes.z) / spacing)
  for (let ring = 1; ring < rings; ring++) {
    const angle = (ring * spacing) / semiAxes.z
    const count = Math.max(1, Math.round((2 * Math.PI * breadth * Math.sin(angle)) / spacing))
    for (let place = 0; place < count; place++) {
      const index = places.length
      const round =
        (2 * Math.PI * (place + thrown * seededHash(seed + 1, index))) / count + seededHash(seed + 2, ring)
      const steep = angle + (thrown * (seededHash(seed + 3, index) - 0.5) * spacing) / semiAxes.z
      places.push([
        semiAxes.x * Math.sin(steep) * Math.sin(round),
        semiAxes.y * Math.sin(steep) * Math.cos(round),
        semiAxes.z * Math.cos(steep),
      ])
    }
  }
  return places
}

/** One to three hairs; towards the bald top fewer, finer and paler. */
function unitOfHairs(skin: Skin, grown: number, seed: number, index: number): Hair[] {
  const { at, normal } = skin
  const finer = 0.45 + 0.55 * grown
  const count = hairsOfUnit[Math.floor(seededHash(seed + 6, index) * hairsOfUnit.length)]
  return Array.from({ length: count }, (_, hair): Hair | null => {
    const luck: Luck = of => seededHash(seed + of, 8 * index + hair)
    if (luck(7) > 0.35 + 0.65 * grown) return null
    const leans = turned(hairWay(skin), normal, 0.9 * (luck(8) - 0.5))
    const aside = scaled(cross(normal, leans), unitWidth * (luck(10) - 0.5))
    const root = add(at, add(scaled(leans, unitWidth * (luck(9) - 0.5)), aside))
    const length = stub.shortest + (stub.longest - stub.shortest) * luck(11)
    const rise = stub.rise + 0.4 * (luck(12) - 0.5)
    const end = add(scaled(leans, length * Math.cos(rise)), scaled(normal, length * Math.sin(rise)))
    return {
      root,
      normal,
      leans,
      course: [root, add(root, end)],
      width: finer * (stub.thin + (stub.thick - stub.thin) * luck(13)),
      clear: 0.1,
      shadow: finer * (0.55 + 0.9 * luck(14)),
    }
  }).filter(hair => hair !== null)
}

function downHair(semiAxes: HeadPose['semiAxes'], at: Vector, luck: Luck): Hair {
  const normal = unit(outward(semiAxes, at))
  const leans = turned(hairWay({ at, normal }), normal, 2.4 * (luck(15) - 0.5))
  const length = down.shortest + (down.longest - down.shortest) * luck(16)
  const middle = add(at, add(scaled(leans, 0.5 * length), scaled(normal, 0.3 * length)))
  const tip = add(at, add(scaled(turned(leans, normal, 0.5), length), scaled(normal, 0.35 * length)))
  return {
    root: at,
    normal,
    leans,
    course: [at, middle, tip],
    width: 0.018 + 0.014 * luck(17),
    clear: 0.3,
    shadow: 0.12 * luck(18),
  }
}
