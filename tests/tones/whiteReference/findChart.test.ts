import { describe, expect, it } from 'vitest'
import type { Quadrilateral } from '../../../src/geometry/quadrilateral'
import { isRemark } from '../../../src/geometry/Remark'
import type { LinearRgb } from '../../../src/light/colours'
import { findChart } from '../../../src/tones/whiteReference/findChart'
import { readChart } from '../../../src/tones/whiteReference/readChart'
import { decodeJpeg } from '../../helpers/decodeImage'
import { decodeTiff } from '../../helpers/decodeTiff'
import { hasShared, sharedFile } from '../../helpers/shared'
import { type Camera, syntheticChart } from './syntheticChart'

const phone: Camera = {
  mix: [
    [0.72, 0.08, 0.02],
    [0.06, 0.62, 0.04],
    [0.02, 0.07, 0.5],
  ],
  slope: 1.1,
  noise: 2,
  fall: 0.15,
}

/** A head-like disc of skin before a wall with a pattern of its own. */
function room(x: number, y: number): LinearRgb {
  if (Math.hypot(x - 460, y - 210) < 150) return [0.42, 0.26, 0.19]
  return (Math.floor(x / 40) + Math.floor(y / 40)) % 2 === 0 ? [0.3, 0.3, 0.28] : [0.36, 0.34, 0.3]
}

const farthest = (one: Quadrilateral, other: Quadrilateral) =>
  Math.max(...one.map(({ x, y }) => Math.min(...other.map(to => Math.hypot(to.x - x, to.y - y)))))

const places: Record<string, Quadrilateral> = {
  level: [
    { x: 40, y: 60 },
    { x: 250, y: 60 },
    { x: 250, y: 200 },
    { x: 40, y: 200 },
  ],
  'at a slant': [
    { x: 50, y: 90 },
    { x: 270, y: 50 },
    { x: 290, y: 200 },
    { x: 60, y: 260 },
  ],
  upright: [
    { x: 200, y: 60 },
    { x: 210, y: 300 },
    { x: 50, y: 310 },
    { x: 45, y: 55 },
  ],
}

describe('findChart', () => {
  it('finds a chart beside a head, level, at a slant and upright', () => {
    for (const [name, corners] of Object.entries(places)) {
      const pixels = syntheticChart({ width: 640, height: 420, corners, camera: phone, around: room })
      const found = findChart(pixels)
      expect(found, name).not.toBeNull()
      // A quarter of a patch: what is read of a patch is its inner half.
      expect(found && farthest(found, corners), name).toBeLessThan(8)
    }
  })

  it('finds none where there is none, nor one half hidden', () => {
    const corners = places['at a slant']
    const scene = { width: 640, height: 420, corners, camera: phone, around: room }
    const shirt: LinearRgb = [0.1, 0.12, 0.2]
    expect(findChart(syntheticChart({ ...scene, over: () => shirt }))).toBeNull()
    expect(findChart(syntheticChart({ ...scene, over: u => (u > 0.5 ? shirt : null) }))).toBeNull()
    expect(findChart(syntheticChart({ ...scene, over: (_, v) => (v > 0.5 ? shirt : null) }))).toBeNull()
  })
})

describe.skipIf(!hasShared)('real charts beside the project (skipped where they are missing)', () => {
  const charts = {
    clean: {
      pixels: () => decodeTiff(sharedFile('photos/charts/FruitMCC_6500.tif')),
      residual: 1.5,
      slope: [0.9, 1.05],
    },
    'in mixed sun and shade': {
      pixels: () => decodeJpeg(sharedFile('photos/charts/hand-with-colorchecker-1024.jpg')),
      residual: 5,
      slope: [1.05, 1.5],
    },
  }

  for (const [name, { pixels, residual, slope }] of Object.entries(charts))
    it(`finds and fits the one ${name}`, () => {
      const photo = pixels()
      const corners = findChart(photo)
      const reading = corners && readChart(photo, corners)
      if (!reading || isRemark(reading)) throw new Error(`not read: ${JSON.stringify(reading)}`)
      const { reference } = reading
      expect(reference.chart?.residual).toBeLessThan(residual)
      expect(reference.slope).toBeGreaterThan(slope[0])
      expect(reference.slope).toBeLessThan(slope[1])
    })

  it('finds none in a portrait', () => {
    expect(findChart(decodeJpeg(sharedFile('photos/heads/london-021-bald-light.jpg')))).toBeNull()
  })

  it('refuses the clean one with half of it painted over, or a stop and a half brighter', () => {
    const photo = charts.clean.pixels()
    const corners = findChart(photo)
    if (!corners) throw new Error('not found')
    const painted = { ...photo, data: new Uint8ClampedArray(photo.data) }
    for (let y = 40; y < 420; y++)
      for (let x = 455; x < 720; x++)
        painted.data.fill(120, 4 * (y * photo.width + x), 4 * (y * photo.width + x) + 3)
    expect(readChart(painted, corners)).toMatchObject({ code: 'white/chart-covered' })
    const bright = { ...photo, data: photo.data.map(byte => 1.6 * byte) }
    expect(readChart(bright, corners)).toMatchObject({ code: 'white/chart-clipped' })
  })
})
