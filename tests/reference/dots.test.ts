import { describe, expect, it } from 'vitest'
import { dotContrast } from '../../src/skin/dotContrast'
import type { Skin } from '../../src/skin/Skin'
import { hasShared, sharedTable } from '../helpers/shared'
import { darkSkin, lightSkin } from '../skin/skins'

type Row = Record<string, number & string>

const skins: Record<string, Skin> = { S05: lightSkin, S20: darkSkin }

/** Dots that show less than this in the middle are not asked for. */
const leastContrast = 0.02

const share = 0.1
const centralTolerance = (contrast: number) => Math.max(0.01, share * contrast)

/** Share of the area beyond 2 mm, absolute. */
const haloTolerance = 0.02

/** Rings of the reference, mm. */
const ring = 0.05

const curveOf = (row: Row, radius: number, thickness: number) =>
  dotContrast(
    { radius, depth: row.centre_mm, thickness, absorption: (row.mu_a550 * 550) / row.wavelength_nm },
    skins[row.skin],
    row.wavelength_nm,
  )

/** Sum of a curve over the plane from one radius to another, mm2. */
function areaOf(curve: (distance: number) => number, from: number, to: number, step = 0.0025): number {
  const pieces = Math.ceil((to - from) / step)
  let sum = 0
  for (let i = 0; i < pieces; i++) {
    const at = from + ((i + 0.5) / pieces) * (to - from)
    sum += ((2 * Math.PI * at * (to - from)) / pieces) * curve(at)
  }
  return sum
}

const meanOf = (curve: (distance: number) => number, from: number, to: number) =>
  areaOf(curve, from, to) / (Math.PI * (to * to - from * from))

/** Where the curve falls to half the mean of its two innermost rings. */
function halfRadius(curve: (distance: number) => number): number {
  const half = (meanOf(curve, 0, ring) + meanOf(curve, ring, 2 * ring)) / 4
  let [low, high] = [0, 8]
  for (let round = 0; round < 30; round++) {
    const middle = (low + high) / 2
    if (curve(middle) > half) low = middle
    else high = middle
  }
  return low
}

const percent = (ratio: number) => `${(100 * (ratio - 1)).toFixed(1)} %`

describe.skipIf(!hasShared)('the shared truth of dots', () => {
  const cases = hasShared
    ? sharedTable('optics/truth/dot_area_8mm.csv').filter(row => row.central_contrast > leastContrast)
    : []
  const named = (row: Row) =>
    `${row.skin} ${row.pigment} radius ${row.radius_mm} depth ${row.centre_mm} ${row.wavelength_nm} nm`

  it('is met by every dot that shows: contrast in the middle, half radius, area to 8 mm', () => {
    const failures = cases.flatMap(row => {
      const curve = curveOf(row, row.radius_mm, row.z1_mm - row.z0_mm)
      const central = meanOf(curve, 0, 2 * ring)
      const half = halfRadius(curve) / row.half_radius_mm
      const area = areaOf(curve, 0, 8, 0.01) / row.area_8mm_mm2
      return [
        Math.abs(central - row.central_contrast) <= centralTolerance(row.central_contrast)
          ? ''
          : `${named(row)}: ${central.toFixed(4)} in the middle for ${row.central_contrast}`,
        Math.abs(half - 1) <= share ? '' : `${named(row)}: half radius off by ${percent(half)}`,
        Math.abs(area - 1) <= share ? '' : `${named(row)}: area off by ${percent(area)}`,
      ].filter(line => line !== '')
    })
    expect(cases.length).toBeGreaterThan(200)
    expect(failures).toEqual([])
  })

  it('has nearly all of the area within 2 mm where the truth has it', () => {
    const failures = cases.flatMap(row => {
      const curve = curveOf(row, row.radius_mm, row.z1_mm - row.z0_mm)
      const beyond = 1 - areaOf(curve, 0, 2, 0.01) / areaOf(curve, 0, 10, 0.01)
      return Math.abs(beyond - row.share_beyond_2mm) < haloTolerance
        ? []
        : [`${named(row)}: ${beyond.toFixed(4)} beyond 2 mm for ${row.share_beyond_2mm}`]
    })
    expect(failures).toEqual([])
  })

  it('has the whole profile within the tolerance of its middle and the truth’s own noise', () => {
    const rows = sharedTable('optics/truth/dot_profiles.csv').filter(row => row.centre_mm < 0.9)
    const kept = new Map<string, (distance: number) => number>()
    const failures = rows.flatMap(row => {
      const key = [row.skin, row.pigment, row.centre_mm, row.wavelength_nm].join(' ')
      const curve = kept.get(key) ?? curveOf(row, 0.2, row.z1_mm - row.z0_mm)
      kept.set(key, curve)
      const here = meanOf(curve, row.r0_mm, row.r0_mm + ring)
      const off = Math.abs(here - (1 - row.C))
      return off <= Math.max(0.012, share * (1 - row.C)) + 4 * row.se
        ? []
        : [`${key} at ${row.r0_mm} mm: ${here.toFixed(4)} for ${(1 - row.C).toFixed(4)}`]
    })
    expect(failures).toEqual([])
  })
})
