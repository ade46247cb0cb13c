import { describe, expect, it } from 'vitest'
import { diffuseReflectance, type Layer } from '../../../src/skin/diffuseReflectance'
import { dermisAxis, radiusAxis, strengthAxis } from '../../../src/skin/tables/dotAxes'
import { ringCount } from '../../../src/skin/tables/dotKnots'
import { withPigmentLayer } from '../../../src/skin/withPigmentLayer'
import { absorptionPairs, countDots, dotIndex } from '../../../src/workshop/dotTable/countDots'
import { scatteringLevel, usualWavelength } from '../../../src/workshop/dotTable/scatteringLevel'

const photons = 300
const level = countDots(4, { photons, seed: 1 })

/** Noise of so few photons, share. */
const noise = 0.2

/** Sum over rings of what a dot takes: strength 0 is the trace. */
function taken(dot: number, strength: number, pair: number): number {
  const perRing = strengthAxis.nodes.length + 1
  let sum = 0
  for (let ring = 0; ring < ringCount; ring++)
    sum += level.dots[dot][(ring * perRing + strength) * absorptionPairs.length + pair]
  return sum
}

describe('countDots', () => {
  const pairs = absorptionPairs.map((_, i) => i)
  const dots = level.dots.map((_, i) => i)

  it('follows the same photons for the same seed', () => {
    const [one, other] = [1, 1].map(seed => countDots(0.5, { photons: 3, seed }))
    expect(one.bare).toEqual(other.bare)
    expect(one.dots[40]).toEqual(other.dots[40])
    expect(countDots(0.5, { photons: 3, seed: 2 }).bare).not.toEqual(one.bare)
  })

  it('lets stronger dots take more, never more than a trace would in proportion', () => {
    const failures = dots.flatMap(dot =>
      pairs.filter(pair =>
        strengthAxis.nodes.some((strength, k) => {
          const here = taken(dot, k + 1, pair)
          const before = k > 0 ? taken(dot, k, pair) : 0
          return here < before || here > strength * taken(dot, 0, pair) * (1 + 1e-9)
        }),
      ),
    )
    expect(failures).toEqual([])
  })

  it('has less light come back, and less taken, the more the skin absorbs', () => {
    const columns = dermisAxis.nodes.length
    const dot = dotIndex(2, 1, 2)
    for (const pair of pairs)
      for (const next of [pair + columns, (pair + 1) % columns === 0 ? pairs.length : pair + 1])
        if (next < pairs.length) {
          expect(level.bare[next]).toBeLessThan(level.bare[pair])
          expect(taken(dot, 3, next)).toBeLessThanOrEqual(taken(dot, 3, pair))
        }
  })

  it('has a trace take what a wide layer takes, by its area (adding-doubling)', () => {
    const pair = absorptionPairs.findIndex(([epidermis, dermis]) => epidermis === 1.5 && dermis === 0.12)
    const { index, sheets } = scatteringLevel(4)
    const layers: Layer[] = sheets.map((sheet, i) => ({ ...sheet, index, absorption: [1.5, 0.12, 0.12][i] }))
    const bare = diffuseReflectance(layers).reflectance
    const trace = 1e-3
    const pigment = { depth: 0.28, thickness: 0.2, absorption: trace }
    const slope = (1 - diffuseReflectance(withPigmentLayer(layers, pigment)).reflectance / bare) / trace
    const radius = radiusAxis.nodes[2]
    const counted = taken(dotIndex(2, 1, 2), 0, pair) / level.bare[pair]
    expect(Math.abs(counted / (Math.PI * radius ** 2 * slope) - 1)).toBeLessThan(noise)
  })
})

describe('scatteringLevel', () => {
  it('has the reduced scattering it was asked for in the dermis', () => {
    const [, dermis] = scatteringLevel(6).sheets
    expect(dermis.scattering * (1 - dermis.anisotropy)).toBeCloseTo(6, 9)
  })

  it('is red where skin scatters little and violet where it scatters much', () => {
    expect([usualWavelength(0.5), usualWavelength(32)]).toEqual([700, 400])
    expect(usualWavelength(5)).toBeGreaterThan(usualWavelength(6))
  })
})
