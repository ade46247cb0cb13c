/**
 * From the points a net lays on a face to the places where no pigment goes. The net knows no ears: an ear is taken as a
 * plate behind the point before it, as high, as broad and standing off as far as ears do.
 * Point numbers are those of the canonical face of 468 points (Kartynnik and others, arXiv 1907.06724, 2019).
 * Units: photo pixels; mm on the face.
 */
import { convexHull } from '../geometry/convexHull'
import type { Point } from '../geometry/Point'
import type { FacePlaces } from './FacePlaces'

/** x to the right and y down in the photo, z away from the camera, all in pixels. */
export type MeshPoint = readonly [x: number, y: number, z: number]

/** From the temple beside one brow round the chin to the other, then back along the upper edges of the brows. */
const lowerFace = [
  162, 127, 234, 93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323,
  454, 356, 389,
]
const browTops = [300, 293, 334, 296, 336, 9, 107, 66, 105, 63, 70]
const eyes = [
  [33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246],
  [263, 249, 390, 373, 374, 380, 381, 382, 362, 398, 384, 385, 386, 387, 388, 466],
]
const brows = [
  [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
]
/** Before the ears, at the tragus; top of the forehead and chin. */
const beforeEars = [234, 454]
const [forehead, chin] = [10, 152]

/** Breadth of the face before the ears, mm (bitragion breadth, Gordon and others, ANSUR II, 2014). */
const faceBreadth = 145

/**
 * An ear from its tragus, mm: up and down, backwards, outwards. Ears are about 63 mm long and 38 broad and stand off by 22
 * (Gordon and others, ANSUR II, 2014); a third more outwards and a tenth more upwards for the many that are larger.
 */
const ear = { up: [-34, 40], back: [-2, 44], out: [-3, 30] } as const

/** @param mesh 468 or more points. Throws RangeError when there are fewer. */
export function faceFromMesh(mesh: readonly MeshPoint[]): FacePlaces {
  if (mesh.length < 468) throw new RangeError(`a face has 468 points, got ${mesh.length}`)
  const polygon = (places: readonly number[]) => places.map(place => rounded(mesh[place]))
  return {
    face: polygon([...lowerFace, ...browTops]),
    eyes: eyes.map(polygon),
    brows: brows.map(polygon),
    ears: earsOf(mesh),
  }
}

function earsOf(mesh: readonly MeshPoint[]): Point[][] {
  const [right, left] = beforeEars.map(place => mesh[place])
  const across = minus(left, right)
  const millimetre = length(across) / faceBreadth
  const out = scaled(across, 1 / length(across))
  const back = unit(cross(out, minus(mesh[chin], mesh[forehead])))
  const up = unit(cross(out, back))
  return [right, left].map((tragus, side) => {
    const outwards = scaled(out, side === 0 ? -1 : 1)
    const corners = ear.up.flatMap(u =>
      ear.back.flatMap(b =>
        ear.out.map(o =>
          plus(tragus, scaled(plus(plus(scaled(up, u), scaled(back, b)), scaled(outwards, o)), millimetre)),
        ),
      ),
    )
    return convexHull(corners.map(rounded))
  })
}

const rounded = ([x, y]: MeshPoint): Point => ({ x: Math.round(x), y: Math.round(y) })
const minus = (a: MeshPoint, b: MeshPoint): MeshPoint => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const plus = (a: MeshPoint, b: MeshPoint): MeshPoint => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const scaled = ([x, y, z]: MeshPoint, by: number): MeshPoint => [x * by, y * by, z * by]
const length = ([x, y, z]: MeshPoint) => Math.sqrt(x * x + y * y + z * z)
const unit = (v: MeshPoint) => scaled(v, 1 / length(v))
const cross = (a: MeshPoint, b: MeshPoint): MeshPoint => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
