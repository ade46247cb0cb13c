import { describe, expect, it } from 'vitest'
import { planeMap } from '../../src/head/planeMap'
import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import type { DotKernel } from '../../src/stubble/DotKernel'
import { darken } from '../../src/stubble/darken'
import { scatterDots } from '../../src/stubble/scatterDots'
import { hasShared, sharedTable } from '../helpers/shared'

const wavelengths = [660, 560, 460]
const step = 0.05
/** Of bare skin's light: below what anybody sees in a shade. */
const toneError = 0.03

const profilesPath = 'optics/truth/dot_profiles.csv'
const latticePath = 'optics/truth/lattice_tone.csv'

/** The Monte Carlo profile, its halo carried from 1 mm out to 8 mm as the inverse cube of the distance. */
function kernelOf(rows: Record<string, number>[]): DotKernel {
  const channels = wavelengths.map(wavelength => {
    const measured = rows.filter(row => row.wavelength_nm === wavelength)
    const density = (bin: number) => -Math.log(measured[Math.min(bin, measured.length - 1)].C)
    const far = measured.flatMap((row, bin) =>
      row.r0_mm >= 1 && row.r0_mm < 1.6 ? [density(bin) * row.r0_mm ** 3] : [],
    )
    const halo = Math.max(0, far.reduce((a, b) => a + b, 0) / far.length)
    return Float32Array.from({ length: 161 }, (_, i) => {
      const r = i * step
      if (r >= 1.4) return halo / r ** 3
      return Math.max(0, i === 0 ? density(0) : (density(i - 1) + density(i)) / 2)
    })
  })
  return { step, opticalDensity: [channels[0], channels[1], channels[2]] }
}

/** Needs the shared optics beside the project; without it nothing here is checked. */
describe.skipIf(!hasShared)('a field of drawn dots', () => {
  it('has the mean tone of a three-dimensional simulation of such a field', () => {
    const profiles = sharedTable(profilesPath)
    const lattice = sharedTable(latticePath).filter(row => row.radius_mm === 0.2)
    const misses: string[] = []
    let cases = 0
    const map = planeMap({ pixelsPerMm: 4, x0: 64, y0: 64 })
    const data = new Uint8ClampedArray(4 * 128 * 128).fill(230)
    const dots = new Set(lattice.map(row => `${row.skin} ${row.pigment} ${row.centre_mm}`))
    for (const dot of dots) {
      const [skin, pigment, centre] = dot.split(' ')
      const same = (row: Record<string, unknown>) =>
        row.skin === skin && row.pigment === pigment && row.centre_mm === Number(centre)
      const rows = profiles.filter(same)
      if (rows.length === 0) continue
      const kernel = kernelOf(rows)
      for (const density of [50, 100, 200, 300]) {
        const truth = wavelengths.map(wavelength =>
          lattice.find(
            row => same(row) && row.density_per_cm2 === density && row.wavelength_nm === wavelength,
          ),
        )
        if (truth.some(row => !row)) continue
        cases++
        const [r, g, b] = truth.map(row => 1 - Number(row?.contrast_infinite))
        const limit: LinearRgb = [r, g, b]
        const field = scatterDots(() => density, { seed: 4, x: -25, y: -25, width: 50, height: 50 })
        const drawn = darken({ width: 128, height: 128, data }, field, [kernel], map, { limit }).data
        for (const channel of [0, 1, 2]) {
          let tone = 0
          for (let i = channel; i < drawn.length; i += 4)
            tone += (1 - decodedSrgb[drawn[i]] / decodedSrgb[230]) / 128 ** 2
          const miss = tone - truth[channel]!.tone_jitter
          if (Math.abs(miss) > toneError)
            misses.push(
              `${skin} ${pigment} ${centre} mm, ${density}/cm², ${wavelengths[channel]} nm: ${miss.toFixed(3)}`,
            )
        }
      }
    }
    expect(cases).toBeGreaterThan(8)
    expect(misses).toEqual([])
  })
})
