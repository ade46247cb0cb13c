import { describe, expect, it } from 'vitest'
import { cameraAxes } from '../../src/head/cameraAxes'
import { earsFromPose } from '../../src/head/earsFromPose'
import { dot } from '../../src/head/ellipsoidChart'
import { faceFromMesh, type MeshPoint } from '../../src/head/faceFromMesh'
import { sampleViews } from '../../src/head/sampleViews'
import { insidePolygon } from '../helpers/insidePolygon'
import { truth } from '../workshop/readSample'

/** A made-up face: an upright oval plate facing the camera, points spread over it by their number. */
function mesh(turn = 0): MeshPoint[] {
  return Array.from({ length: 468 }, (_, i): MeshPoint => {
    const angle = (i * 2.399963) % (2 * Math.PI)
    const away = Math.sqrt(i / 468)
    const [x, y] = [75 * away * Math.cos(angle), 95 * away * Math.sin(angle)]
    return place(x, y, turn)
  }).map((point, i) => named(turn).get(i) ?? point)
}

/** Before the ears, top and chin: what ears are taken from. */
const named = (turn: number) =>
  new Map([
    [234, place(-72, 0, turn)],
    [454, place(72, 0, turn)],
    [10, place(0, -90, turn)],
    [152, place(0, 90, turn)],
  ])

function place(x: number, y: number, turn: number): MeshPoint {
  return [500 + 4 * x * Math.cos(turn), 500 + 4 * y, 4 * x * Math.sin(turn)]
}

const spread = (polygon: readonly { x: number }[]) => {
  const xs = polygon.map(({ x }) => x)
  return { left: Math.min(...xs), right: Math.max(...xs) }
}

describe('faceFromMesh', () => {
  it('gives polygons in whole pixels: one face, two eyes, brows and ears', () => {
    const { face, eyes, brows, ears } = faceFromMesh(mesh())
    expect([eyes.length, brows.length, ears.length]).toEqual([2, 2, 2])
    for (const polygon of [face, ...eyes, ...brows, ...ears])
      for (const { x, y } of polygon) expect([x, y]).toEqual([Math.round(x), Math.round(y)])
  })

  it('puts the ears beyond the face on either side, as far off as ears stand', () => {
    const [right, left] = faceFromMesh(mesh()).ears.map(spread)
    const mm = (4 * 144) / 145
    expect(right.left).toBeLessThan(500 - 4 * 72 - 22 * mm)
    expect(right.right).toBeLessThan(500)
    expect(left.right).toBeGreaterThan(500 + 4 * 72 + 22 * mm)
    expect(left.left).toBeGreaterThan(500)
  })

  it('broadens the ear that turns towards the camera', () => {
    const turned = faceFromMesh(mesh(0.6))
      .ears.map(spread)
      .map(({ left, right }) => right - left)
    const [plain] = faceFromMesh(mesh())
      .ears.map(spread)
      .map(({ left, right }) => right - left)
    expect(Math.max(...turned)).toBeGreaterThan(1.3 * plain)
  })

  it('refuses a mesh that is no face', () => {
    expect(() => faceFromMesh(mesh().slice(0, 467))).toThrow(RangeError)
  })
})

describe('earsFromPose', () => {
  it('covers the ear of the sample, and neither its bare scalp nor its stubble', () => {
    for (const view of ['front', 'side'] as const) {
      const { map } = sampleViews[view]
      if (map.kind !== 'head') throw new Error('the sample is a head')
      const [ear, ...others] = earsFromPose(map)
      expect(others).toEqual([])
      const { right, up } = cameraAxes(map)
      // The top of the helix, the middle and the lobe of the ear that was rendered; see the workshop's earShape.
      for (const at of [
        [84, -17, -3],
        [82, -16, -30],
        [80, -8, -57],
      ] as const)
        expect(
          insidePolygon(ear, {
            x: map.centre.x + map.pixelsPerMm * dot(at, right),
            y: map.centre.y - map.pixelsPerMm * dot(at, up),
          }),
        ).toBe(true)
      const { bareScalp, sideStubble } = truth.views[view]
      for (const corner of [...bareScalp.polygon, ...(sideStubble?.polygon ?? [])])
        expect(insidePolygon(ear, corner)).toBe(false)
    }
  })

  it('shows both ears from the front and one from the side', () => {
    const pose = {
      pixelsPerMm: 4,
      centre: { x: 500, y: 500 },
      semiAxes: { x: 77, y: 98, z: 90 },
      pitch: 0,
      roll: 0,
    }
    expect(earsFromPose({ ...pose, yaw: 0 })).toHaveLength(2)
    expect(earsFromPose({ ...pose, yaw: 1.5 })).toHaveLength(1)
  })
})
