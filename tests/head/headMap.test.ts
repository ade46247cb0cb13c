import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeadPose } from '../../src/head/HeadPose'
import { headMap } from '../../src/head/headMap'

const degrees = Math.PI / 180
const pose: HeadPose = {
  pixelsPerMm: 3.3,
  centre: { x: 500, y: 600 },
  semiAxes: { x: 77.5, y: 98.5, z: 98 },
  yaw: 0,
  pitch: 0,
  roll: 0,
}
const sphere: HeadPose = { ...pose, semiAxes: { x: 90, y: 90, z: 90 } }

const views = { front: [0, 0], top: [0, 90], left: [90, 0], right: [-90, 0], back: [180, 20], above: [0, 35] }
const poseOf = ([yaw, pitch]: number[]): HeadPose => ({
  ...pose,
  yaw: yaw * degrees,
  pitch: pitch * degrees,
  roll: 0.1,
})

/** Rounding of double arithmetic, far below a pixel. */
const rounding = 1e-6

describe('headMap', () => {
  it.each(Object.entries(views))('carries a pixel to the scalp and back in the %s view', (_, angles) => {
    const map = headMap(poseOf(angles))
    fc.assert(
      fc.property(
        fc.double({ min: -0.95, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 6.3, noNaN: true }),
        (r, t) => {
          const px = pose.centre.x + r * 77 * 3.3 * Math.cos(t)
          const py = pose.centre.y + r * 77 * 3.3 * Math.sin(t)
          const scalp = map.toScalp(px, py)
          expect(scalp).not.toBeNull()
          const back = map.toPhoto(scalp!.x, scalp!.y)
          expect(back).not.toBeNull()
          expect(Math.hypot(back!.x - px, back!.y - py)).toBeLessThan(rounding)
        },
      ),
    )
  })

  it('shows the face at zero angles, the vertex at pitch 90 and the patient’s left at yaw 90', () => {
    const glabella = { x: 0, y: 2 * 98 }
    const leftEar = { x: 2 * 98, y: 0 }
    const near = (view: number[], at: { x: number; y: number }) =>
      headMap({ ...poseOf(view), roll: 0 }).toPhoto(at.x, at.y)
    expect(near(views.front, glabella)).toEqual({ x: expect.closeTo(500, 6), y: expect.closeTo(600, 6) })
    expect(near(views.top, { x: 0, y: 0 })).toEqual({ x: expect.closeTo(500, 6), y: expect.closeTo(600, 6) })
    expect(near(views.left, leftEar)).toEqual({ x: expect.closeTo(500, 6), y: expect.closeTo(600, 6) })
    expect(near(views.right, leftEar)).toBeNull()
  })

  it('puts the patient’s left on the right in front, the face down from above and to the left from the left side', () => {
    const front = headMap(pose).toPhoto(40, 100)!
    expect(front.x).toBeGreaterThan(500)
    const top = headMap({ ...pose, pitch: 90 * degrees })
    expect(top.toPhoto(0, 60)!.y).toBeGreaterThan(600)
    expect(top.toPhoto(60, 0)!.x).toBeGreaterThan(500)
    const left = headMap({ ...pose, yaw: 90 * degrees })
    expect(left.toPhoto(120, 80)!.x).toBeLessThan(500)
  })

  it('leans the head clockwise with roll', () => {
    const vertex = headMap({ ...pose, pitch: 0.2, roll: 0.3 }).toPhoto(0, 0)!
    expect(vertex.x).toBeGreaterThan(500)
  })

  it('shows nothing outside the silhouette or facing away', () => {
    const map = headMap(pose)
    expect(map.toScalp(500 + 77.6 * 3.3, 600)).toBeNull()
    expect(map.toScalp(500 + 77.4 * 3.3, 600)).not.toBeNull()
    expect(map.toPhoto(0, -50)).toBeNull()
    expect(map.stretch(0, -50)).toBeNull()
  })

  it('has scale 1 at the vertex and 1/2 at 90 degrees on a sphere', () => {
    const map = headMap(sphere)
    expect(map.scale(0, 0)).toBeCloseTo(1, 12)
    expect(map.scale(180, 0)).toBeCloseTo(0.5, 12)
    expect(map.scale(0, -180)).toBeCloseTo(0.5, 12)
  })

  it('has a stretch that agrees with small steps in the picture', () => {
    const map = headMap({ ...pose, yaw: 0.4, pitch: 0.6, roll: -0.2 })
    const step = 1e-4
    for (const [x, y] of [
      [0, 0],
      [30, 80],
      [-20, 120],
      [60, 20],
    ] as const) {
      const [xx, xy, yx, yy] = map.stretch(x, y)!
      const from = map.toPhoto(x, y)!
      const alongX = map.toPhoto(x + step, y)!
      const alongY = map.toPhoto(x, y + step)!
      const scale = map.scale(x, y)
      // The scale is the mean of all directions; one direction may differ by the chart's shear.
      const shear = 0.05
      expect((alongX.x - from.x) / step / scale / xx).toBeGreaterThan(1 - shear)
      expect((alongX.x - from.x) / step / scale / xx).toBeLessThan(1 + shear)
      expect((alongX.x - from.x) * yx).toBeCloseTo((alongX.y - from.y) * xx, 5)
      expect((alongY.x - from.x) * yy).toBeCloseTo((alongY.y - from.y) * xy, 5)
    }
  })

  it('stretches the vertex by the pixels per millimetre from above', () => {
    const [xx, xy, yx, yy] = headMap({ ...pose, pitch: 90 * degrees }).stretch(0, 0)!
    expect([xx, xy, yx, yy].map(v => v + 0)).toEqual([
      expect.closeTo(3.3, 9),
      expect.closeTo(0, 9),
      expect.closeTo(0, 9),
      expect.closeTo(3.3, 9),
    ])
  })

  it('foreshortens by half where a sphere turns 60 degrees away', () => {
    const map = headMap({ ...sphere, pitch: 90 * degrees })
    const at60 = 2 * 90 * Math.tan((60 * degrees) / 2)
    const [xx, , , yy] = map.stretch(at60, 0)!
    expect(xx).toBeCloseTo(3.3 / 2, 9)
    expect(yy).toBeCloseTo(3.3, 9)
  })

  it('is conformal within a shear of 5 % over the scalp', () => {
    const { x: a, y: b, z: c } = pose.semiAxes
    const worst = { shear: 0 }
    for (let angle = 0; angle <= 95; angle += 5)
      for (let turn = 0; turn < 360; turn += 10) {
        const chart = 2 * c * Math.tan((angle * degrees) / 2)
        const at = (dx: number, dy: number) => {
          const x = chart * Math.cos(turn * degrees) + dx
          const y = chart * Math.sin(turn * degrees) + dy
          const u = [x / (2 * c), y / (2 * c)]
          const k = 1 + u[0] ** 2 + u[1] ** 2
          const d = [(2 * u[0]) / k, (2 * u[1]) / k, (2 - k) / k]
          const radius = 1 / Math.hypot(d[0] / a, d[1] / b, d[2] / c)
          return d.map(v => v * radius)
        }
        const step = 1e-4
        const origin = at(0, 0)
        const ex = at(step, 0).map((v, i) => (v - origin[i]) / step)
        const ey = at(0, step).map((v, i) => (v - origin[i]) / step)
        const [xx, yy, xy] = [ex, ey].flatMap((v, i) =>
          i
            ? [v.reduce((s, w) => s + w * w, 0), ex.reduce((s, w, j) => s + w * ey[j], 0)]
            : [v.reduce((s, w) => s + w * w, 0)],
        )
        const mean = (xx + yy) / 2
        const spread = Math.hypot((xx - yy) / 2, xy)
        worst.shear = Math.max(worst.shear, Math.sqrt((mean + spread) / (mean - spread)) - 1)
      }
    expect(worst.shear).toBeLessThan(0.05)
  })

  it('refuses a scale or semi-axis that is not positive', () => {
    expect(() => headMap({ ...pose, pixelsPerMm: 0 })).toThrow(RangeError)
    expect(() => headMap({ ...pose, semiAxes: { ...pose.semiAxes, y: -1 } })).toThrow(RangeError)
    expect(() => headMap({ ...pose, yaw: Number.NaN })).toThrow(RangeError)
  })
})
