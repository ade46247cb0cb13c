import { describe, expect, it } from 'vitest'
import { densityField } from '../../src/design/densityField'
import { edgeStyle } from '../../src/design/edgeStyle'
import { starterHairline } from '../../src/design/Hairline'
import { alongScalp } from '../../src/head/alongScalp'
import { headLandmarks } from '../../src/head/headLandmarks'
import { headMap } from '../../src/head/headMap'
import { planeMap } from '../../src/head/planeMap'

const pose = {
  pixelsPerMm: 3,
  centre: { x: 0, y: 0 },
  semiAxes: { x: 77.5, y: 98.5, z: 88 },
  yaw: 0,
  pitch: 0,
  roll: 0,
}
const { glabella } = headLandmarks(pose)
const head = headMap(pose)
const plan = { hairline: starterHairline, density: 160 }

/** Density on the midline, `up` mm above the glabella. */
const midline = (edge: number, up: number, lighterFront = 0) => alongMidline(edge, lighterFront)(up)
const alongMidline = (edge: number, lighterFront = 0) => {
  const field = densityField({ ...plan, edge, lighterFront }, head, glabella)
  return (up: number) => {
    const { x, y } = alongScalp(head, glabella, 0, up)
    return field.density(x, y)
  }
}
/** Where the line wavers most, mm. */
const wander = 4

describe('densityField', () => {
  it('is full on the scalp behind the line and none on the forehead and face', () => {
    for (const edge of [0, 50, 100]) {
      expect(midline(edge, 80 + 12 + wander)).toBeCloseTo(160, 6)
      expect(midline(edge, 80 - 10)).toBe(0)
      expect(midline(edge, 0)).toBe(0)
    }
  })

  it('rises over about 12 mm when soft and 1 mm when linear', () => {
    const width = (edge: number) => {
      const densityAt = alongMidline(edge)
      let span = 0
      for (let up = 70; up < 105; up += 0.1) {
        const density = densityAt(up)
        if (density > 0.05 * 160 && density < 0.95 * 160) span += 0.1
      }
      return span
    }
    expect(width(0)).toBeGreaterThan(7)
    expect(width(0)).toBeLessThan(14)
    expect(width(100)).toBeLessThan(1.2)
  })

  it('has strays ahead of a soft line and none ahead of a linear one', () => {
    const ahead = (edge: number) => {
      let found = 0
      const field = densityField({ ...plan, edge }, head, glabella)
      for (let side = -50; side <= 50; side += 2) {
        const { x, y } = alongScalp(head, glabella, side, 77)
        found = Math.max(found, field.density(x, y))
      }
      return found
    }
    expect(ahead(0)).toBeGreaterThan(0)
    expect(ahead(100)).toBe(0)
  })

  it('lightens the front gradually, not in a step', () => {
    expect(midline(100, 84, 0.4)).toBeLessThan(0.7 * 160)
    expect(midline(100, 84, 0.4)).toBeGreaterThan(0.55 * 160)
    expect(midline(100, 110, 0.4)).toBeCloseTo(160, 6)
    for (let up = 84; up < 112; up++)
      expect(midline(100, up + 1, 0.4) - midline(100, up, 0.4)).toBeLessThan(0.05 * 160)
  })

  it('draws the first dots of a soft line smaller', () => {
    const at = (up: number) => {
      const { x, y } = alongScalp(head, glabella, 0, up)
      return densityField({ ...plan, edge: 0 }, head, glabella).size(x, y)
    }
    expect(at(80)).toBeLessThan(0.85)
    expect(at(105)).toBe(1)
  })

  it('covers crown and back but neither nape nor face', () => {
    const field = densityField({ ...plan, edge: 30 }, head, glabella)
    expect(field.density(0, 0)).toBeCloseTo(160, 6)
    expect(field.density(0, -150)).toBeCloseTo(160, 6)
    expect(field.density(0, -260)).toBe(0)
    expect(field.density(0, 230)).toBe(0)
  })

  it('means the same millimetres on a plane', () => {
    const flat = planeMap({ pixelsPerMm: 4, x0: 0, y0: 0 })
    const field = densityField({ ...plan, edge: 100 }, flat, { x: 5, y: 7 })
    expect(field.density(5, 7 - 82)).toBeCloseTo(160, 6)
    expect(field.density(5, 7 - 78)).toBe(0)
  })

  it('is the same for the same seed, and wavers otherwise for another', () => {
    const line = (seed: number) => {
      const field = densityField({ ...plan, hairline: { ...starterHairline, seed }, edge: 0 }, head, glabella)
      return Array.from({ length: 40 }, (_, i) => field.density(i - 20, alongScalp(head, glabella, 0, 84).y))
    }
    expect(line(1)).toEqual(line(1))
    expect(line(1)).not.toEqual(line(2))
  })
})

describe('edgeStyle', () => {
  it('goes from about 12 mm of feather to 1 mm, narrower at every step', () => {
    expect(edgeStyle(0).feather).toBe(12)
    expect(edgeStyle(100).feather).toBeCloseTo(1, 12)
    for (let edge = 0; edge < 100; edge += 5) {
      expect(edgeStyle(edge + 5).feather).toBeLessThan(edgeStyle(edge).feather)
      expect(edgeStyle(edge + 5).waver.amplitude).toBeLessThan(edgeStyle(edge).waver.amplitude)
      expect(edgeStyle(edge + 5).firstDots.size).toBeGreaterThan(edgeStyle(edge).firstDots.size)
    }
  })

  it('takes what is past an end for the end and refuses what is no number', () => {
    expect(edgeStyle(-3)).toEqual(edgeStyle(0))
    expect(edgeStyle(120)).toEqual(edgeStyle(100))
    expect(() => edgeStyle(Number.NaN)).toThrow(RangeError)
  })
})
