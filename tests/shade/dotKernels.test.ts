import { describe, expect, it } from 'vitest'
import { retained } from '../../src/healing/retained'
import { spectrumToLinearRgb } from '../../src/light/spectrumToLinearRgb'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { darkeningSpectrum } from '../../src/shade/darkeningSpectrum'
import { dotKernels } from '../../src/shade/dotKernels'
import { pigmentedRatio } from '../../src/shade/pigmentedColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { wavelengths } from '../../src/shade/wavelengths'
import { skins } from './skins'

const [pigment] = starterCatalogue
const radius = 0.15
const question = { pigment, dilution: 1, depth: 0.35, radii: [0.09, 0.15, 0.21] }

/** Of a 32-bit float, in luminance. */
const rounding = 1e-7

/** Dots per cm² so far apart that they add up. */
const few = 5

/** How far the drawn dots may add up to another tone than the suggestion's, share of the darkening. */
const drawnAgainstPromised = 0.03

describe.each(Object.entries(skins))('dotKernels in %s skin', (_, skin) => {
  const { kernels, limit } = dotKernels({ ...question, skin })

  it('gives one kernel for each size, reaching 8 mm', () => {
    expect(kernels).toHaveLength(3)
    for (const { step, opticalDensity } of kernels)
      for (const channel of opticalDensity) expect((channel.length - 1) * step).toBeCloseTo(8, 9)
  })

  it('is darkest at the centre and fades outwards, in red and in luminance', () => {
    const bare = spectrumToLinearRgb(wavelengths, bareSpectrum(skin))
    const weights = [0.2126, 0.7152, 0.0722]
    for (const { opticalDensity } of kernels) {
      const [red] = opticalDensity
      const luminance = Array.from(red, (_each, k) =>
        weights.reduce((sum, weight, i) => sum + weight * bare[i] * Math.exp(-opticalDensity[i][k]), 0),
      )
      expect(red.every((density, k) => k === 0 || density <= red[k - 1])).toBe(true)
      expect(luminance.every((light, k) => k === 0 || light >= luminance[k - 1] - rounding)).toBe(true)
    }
  })

  it('adds up to the tone the suggestion promises, where dots are too few to overlap', () => {
    const [{ step, opticalDensity }] = dotKernels({ ...question, skin, radii: [radius] }).kernels
    const field = { ...question, thickness: 0.3, radius, density: few }
    const promised = pigmentedRatio(bareSpectrum(skin), darkeningSpectrum(field, skin, retained.typical))
    opticalDensity.slice(0, 2).forEach((channel, i) => {
      const area = channel.reduce((sum, d, k) => sum - Math.expm1(-d) * 2 * Math.PI * k * step ** 2, 0)
      expect(Math.abs((area * few) / 100 / (1 - promised[i]) - 1)).toBeLessThan(drawnAgainstPromised)
    })
  })

  it('takes more red than green and more green than blue from the centre', () => {
    for (const { opticalDensity } of kernels) {
      const [red, green, blue] = opticalDensity.map(channel => channel[0])
      expect(red).toBeGreaterThan(green)
      expect(green).toBeGreaterThan(blue)
    }
  })

  it('takes more the larger the dot', () => {
    const centres = kernels.map(({ opticalDensity }) => opticalDensity[0][0])
    expect(centres.every((density, i) => i === 0 || density > centres[i - 1])).toBe(true)
  })

  it('lets no channel rise by more than 0.01 and none end beyond the unbroken layer', () => {
    for (const { opticalDensity } of kernels)
      opticalDensity.forEach((channel, i) => {
        expect(Math.min(...channel)).toBeGreaterThanOrEqual(-Math.log(1.01) - 1e-6)
        expect(Math.exp(-channel[0])).toBeGreaterThanOrEqual(limit[i] - 1e-6)
      })
  })

  it('leaves bare skin without pigment', () => {
    const none = dotKernels({ ...question, skin, pigment: { ...pigment, carbon: 0 } })
    expect(none.limit.every(ratio => Math.abs(ratio - 1) < 1e-9)).toBe(true)
    for (const { opticalDensity } of none.kernels)
      for (const channel of opticalDensity)
        expect(channel.every(density => Math.abs(density) < 1e-6)).toBe(true)
  })
})

describe('dots in very dark skin', () => {
  it('never paint a colour: far from a dot every channel is left as it is', () => {
    const skin = { melanin: 0.45, blood: 0.01, saturation: 0.7, scatter: 1, baseline: 0.4, rayleigh: 0.41 }
    const { kernels, limit } = dotKernels({
      skin,
      pigment: starterCatalogue[1],
      dilution: 1,
      depth: 0.35,
      radii: [0.2],
    })
    const [{ step, opticalDensity }] = kernels
    const [red, , blue] = opticalDensity.map(density => density[Math.round(2 / step)])
    expect(blue).toBeLessThan(0.02)
    expect(blue).toBeLessThanOrEqual(red + 1e-6)
    expect(limit[2]).toBeGreaterThanOrEqual(limit[0])
  })
})
