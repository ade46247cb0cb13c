import { describe, expect, it } from 'vitest'
import type { Lab } from '../../src/light/colours'
import { deltaE76 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import { cholesky, forward } from '../../src/skin/cholesky'
import { gainOf } from '../../src/skin/gainOf'
import { likeliestSkin } from '../../src/skin/likeliestSkin'
import { measuredPeople } from '../../src/skin/measuredPeople'
import { pointOf, skinAt } from '../../src/skin/skinScales'
import { toneOf } from './toneOf'

const { mean, covariance } = measuredPeople
const lower = cholesky(covariance)
const surface = 0.03
const colourOf = (point: readonly number[]): Lab => linearRgbToLab(toneOf(skinAt(point), surface))

/** The point of a skin in independent widths of the prior, and back. */
const widthsOf = (point: readonly number[]) =>
  forward(
    lower,
    point.map((value, i) => value - mean[i]),
  )
const pointAt = (widths: readonly number[]) =>
  mean.map((value, i) => lower[i].reduce((sum, part, k) => sum + part * widths[k], value))

const far = (widths: readonly number[]) => Math.hypot(...widths)

/** ΔE*ab: what the last steps leave, and 10 nm against 5. */
const nearEnough = 0.3

describe('likeliestSkin', () => {
  it('of the colour of the middle of people is the middle', () => {
    const found = widthsOf(pointOf(likeliestSkin(colourOf(mean), surface, measuredPeople)))
    for (const width of found) expect(Math.abs(width)).toBeLessThan(0.1)
  })

  it.each([
    [[0.8, -0.6, 0.5, 0.4, -0.7, 0.3]],
    [[-1, 0.9, -0.4, 0.8, 0.6, -0.5]],
    [[2.5, 0.5, 1, -0.5, 0.2, 0.8]],
  ])('has the colour, and is more like people than the one it was taken from: %o', widths => {
    const target = colourOf(pointAt(widths))
    const point = pointOf(likeliestSkin(target, surface, measuredPeople))
    expect(deltaE76(colourOf(point), target)).toBeLessThan(nearEnough)
    expect(far(widthsOf(point))).toBeLessThan(far(widths))
  })

  it('differs from the middle of people only where that changes the colour (Tarantola 2005)', () => {
    const target = colourOf(pointAt([0.5, -0.4, 0.3, 0.2, -0.3, 0.2]))
    const found = widthsOf(pointOf(likeliestSkin(target, surface, measuredPeople)))
    const step = 0.02
    const here = colourOf(pointAt(found))
    const slopes = found.map((_, k) => {
      const there = colourOf(pointAt(found.map((value, i) => (i === k ? value + step : value))))
      return [there.l - here.l, there.a - here.a, there.b - here.b].map(change => change / step)
    })
    const closely = [0.01, 0, 0, 0, 0.01, 0, 0, 0, 0.01]
    const toMiddle = [0, 1, 2].map(k => found.reduce((sum, value, i) => sum + value * slopes[i][k], 0))
    const likeliest = gainOf(slopes, closely).map(gain =>
      gain.reduce((sum, value, k) => sum + value * toMiddle[k], 0),
    )
    found.forEach((value, i) => {
      expect(Math.abs(value - likeliest[i])).toBeLessThan(0.05)
    })
  })

  it('keeps inside the middle 80 % of people where that has the colour, each width at most 1.25', () => {
    const target = colourOf(pointAt([1.2, 0.2, -0.9, 0.6, 0.3, -0.4]))
    const found = widthsOf(pointOf(likeliestSkin(target, surface, measuredPeople)))
    for (const width of found) expect(Math.abs(width)).toBeLessThanOrEqual(1.25 + 1e-6)
  })

  it('goes as far as it takes where it must', () => {
    const dark = colourOf(pointAt([4, 0, 0, 0, 0, 0]))
    const point = pointOf(likeliestSkin(dark, surface, measuredPeople))
    expect(deltaE76(colourOf(point), dark)).toBeLessThan(nearEnough)
    expect(Math.max(...widthsOf(point).map(Math.abs))).toBeGreaterThan(1.25)
  })

  it('never scatters beyond what dots are known for, whatever the tone', () => {
    for (const target of [
      { l: 100, a: 0, b: 0 },
      { l: 5, a: 0, b: 0 },
    ]) {
      const { scatter } = likeliestSkin(target, surface, measuredPeople)
      expect(scatter).toBeGreaterThanOrEqual(0.3)
      expect(scatter).toBeLessThanOrEqual(3)
    }
    expect(likeliestSkin({ l: 100, a: 0, b: 0 }, surface, measuredPeople).scatter).toBe(3)
  })
})
