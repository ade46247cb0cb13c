import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { cameraSpread, unknownCamera } from '../../src/skin/cameraSpread'
import { cholesky, forward } from '../../src/skin/cholesky'
import { crowd } from '../../src/skin/crowd'
import { crowdUnder } from '../../src/skin/crowdUnder'
import { measuredPeople } from '../../src/skin/measuredPeople'
import { priorWeights } from '../../src/skin/priorWeights'
import type { SkinPrior } from '../../src/skin/SkinPrior'
import { fieldAt, skinFields } from '../../src/skin/skinScales'
import { studentDensity } from '../../src/skin/studentDensity'
import { toneSpread } from '../../src/skin/toneSpread'
import { ranked, weightedRange } from '../../src/skin/weightedRange'

/** People whose fields stray apart from each other. */
const apart: SkinPrior = {
  mean: [-3, -4, 1, 0.4, -2, -0.5],
  covariance: [0.5, 0.3, 0.2, 0.1, 0.6, 0.8].map((width, i, all) =>
    all.map((_, k) => (i === k ? width ** 2 : 0)),
  ),
}

describe('priorWeights', () => {
  it('weigh each of the crowd by how likely it is over how thickly it was strewn', () => {
    const { coordinates, density } = crowd()
    const weights = priorWeights(apart)
    for (const n of [0, 5, 4095]) {
      const squared = apart.mean.reduce(
        (sum, mean, i) => sum + (coordinates[i][n] - mean) ** 2 / apart.covariance[i][i],
        0,
      )
      expect(weights[n]).toBeCloseTo(studentDensity(squared, 6) - density[n], 9)
    }
  })

  it('are kept for each prior', () => {
    const first = priorWeights(apart)
    expect(priorWeights(measuredPeople)).not.toBe(first)
    expect(priorWeights(apart)).toBe(first)
  })
})

describe('toneSpread', () => {
  const tone: LinearRgb = [0.42, 0.26, 0.19]
  const options = { surface: 0.03, camera: unknownCamera, prior: apart }
  const found = toneSpread(tone, options)
  const { light, oklab } = crowdUnder(0.03)
  const lower = cholesky(cameraSpread(tone, unknownCamera))
  const weights = priorWeights(apart).map((weight, n) => {
    const away = forward(
      lower,
      tone.map((channel, k) => Math.log(channel) - light[3 * n + k]),
    )
    return Math.exp(
      weight +
        studentDensity(
          away.reduce((sum, value) => sum + value ** 2, 0),
          3,
        ),
    )
  })

  it.each(skinFields)('has the middle 80 %% of the %s of everybody by how likely each is', field => {
    const column = ranked(crowd().coordinates[skinFields.indexOf(field)])
    const [low, high] = weightedRange(column, weights)
    expect(found.spread[field][0] / fieldAt(field, low)).toBeCloseTo(1, 6)
    expect(found.spread[field][1] / fieldAt(field, high)).toBeCloseTo(1, 6)
  })

  it('has that of the true colour', () => {
    for (const key of ['l', 'a', 'b'] as const) {
      const [low, high] = weightedRange(oklab[key], weights)
      expect(found.tone[key][0]).toBeCloseTo(low, 9)
      expect(found.tone[key][1]).toBeCloseTo(high, 9)
    }
  })

  it('lets no tone be so odd that nobody is left', () => {
    const { spread } = toneSpread([1e-3, 2, 1e-3], {
      ...options,
      camera: { exposure: 0, whiteBalance: 0, slope: 1 },
    })
    for (const field of skinFields) expect(Number.isFinite(spread[field][0])).toBe(true)
  })
})
