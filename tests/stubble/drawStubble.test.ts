import { describe, expect, it } from 'vitest'
import { densityField } from '../../src/design/densityField'
import { starterHairline } from '../../src/design/Hairline'
import { headLandmarks } from '../../src/head/headLandmarks'
import { headMap } from '../../src/head/headMap'
import { chartWindow } from '../../src/stubble/chartWindow'
import { densityOnPhoto } from '../../src/stubble/densityOnPhoto'
import { drawStubble } from '../../src/stubble/drawStubble'
import { scatterDots } from '../../src/stubble/scatterDots'

const [width, height] = [260, 200]
const pose = {
  pixelsPerMm: 1.4,
  centre: { x: 130, y: 160 },
  semiAxes: { x: 77.5, y: 98.5, z: 88 },
  yaw: 0,
  pitch: 0.4,
  roll: 0,
}
const map = headMap(pose)
const field = densityField(
  { hairline: starterHairline, edge: 20, density: 120 },
  map,
  headLandmarks(pose).glabella,
)
const photo = { width, height, data: new Uint8ClampedArray(4 * width * height).fill(180) }
const density = Float32Array.from({ length: 40 }, (_, i) => 0.6 * Math.exp(-((i / 5) ** 2)))
const kernels = [{ step: 0.05, opticalDensity: [density, density, density] as const }]
const plan = { map, ...field, seed: 3, kernels }

/** The left half of the head counts as scalp. */
const mask = { width, height, data: new Uint8Array(width * height) }
for (let y = 0; y < height; y++) mask.data.fill(255, y * width, y * width + 130)

describe('drawStubble', () => {
  const drawn = drawStubble(photo, { ...plan, mask })

  it('draws dots on the scalp behind the hairline and changes nothing outside the mask', () => {
    expect(drawn.dots).toBeGreaterThan(1000)
    const changed = (x: number, y: number) => drawn.pixels.data[4 * (y * width + x)] < 180
    for (let y = 0; y < height; y++) for (let x = 130; x < width; x++) expect(changed(x, y)).toBe(false)
    let count = 0
    for (let y = 0; y < height; y++) for (let x = 0; x < 130; x++) count += changed(x, y) ? 1 : 0
    expect(count).toBeGreaterThan(2000)
  })

  it('draws the same bytes again, and the same dots in another view', () => {
    expect(drawStubble(photo, { ...plan, mask }).pixels.data).toEqual(drawn.pixels.data)
    const places = (view: ReturnType<typeof headMap>) => {
      const whole = { width, height, data: new Uint8Array(width * height).fill(255) }
      const wanted = densityOnPhoto(field.density, view, whole)
      const dots = scatterDots(wanted, { seed: 3, ...chartWindow(view, whole)! })
      return Array.from({ length: dots.length / 3 }, (_, i) => [dots[3 * i], dots[3 * i + 1]])
    }
    const other = headMap({ ...pose, yaw: 0.3, pitch: 0.7 })
    const shown = new Set(places(other).map(String))
    const shared = places(map).filter(([x, y]) => {
      const at = other.toPhoto(x, y)
      return at && at.x > 3 && at.y > 3 && at.x < width - 4 && at.y < height - 4
    })
    expect(shared.length).toBeGreaterThan(2000)
    expect(shared.filter(place => !shown.has(String(place)))).toEqual([])
  })

  it('places fewer dots where there is hair, none where there is as much as at the sides', () => {
    const hair = (weight: number) => ({ width, height, data: new Uint8Array(width * height).fill(weight) })
    const half = drawStubble(photo, { ...plan, mask, hair: hair(128) }).dots
    expect(Math.abs(half / drawn.dots - 127 / 255)).toBeLessThan(0.03)
    expect(drawStubble(photo, { ...plan, mask, hair: hair(255) }).dots).toBe(0)
  })

  it('draws nothing where the mask shows no scalp', () => {
    const empty = { width, height, data: new Uint8Array(width * height) }
    const none = drawStubble(photo, { ...plan, mask: empty })
    expect(none.dots).toBe(0)
    expect(none.pixels.data).toEqual(photo.data)
  })

  it('places as many dots a cm² of scalp wherever the head turns', () => {
    const whole = { width, height, data: new Uint8Array(width * height).fill(255) }
    const wanted = densityOnPhoto(() => 120, map, whole)
    // A square of 20 chart mm near the vertex and one on the side, where it is a smaller piece of scalp.
    for (const [x, y] of [
      [10, 20],
      [-110, 20],
    ]) {
      const dots = scatterDots(wanted, { seed: 3, x: x - 15, y: y - 15, width: 30, height: 30 })
      const area = 9 * map.scale(x, y) ** 2
      expect(Math.abs(dots.length / 3 / area / 120 - 1)).toBeLessThan(0.06)
    }
  })
})
