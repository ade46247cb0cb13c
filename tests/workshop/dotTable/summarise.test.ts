import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallOf, steepestFall } from '../../../src/skin/tables/dotCodes'
import { ringEdges } from '../../../src/skin/tables/dotKnots'
import { fallCodes } from '../../../src/workshop/dotTable/packDots'
import { fallingMeans, summarise } from '../../../src/workshop/dotTable/summarise'

const disc = { radius: 0.2, depth: 0.6 }
const edges = ringEdges(disc.radius, disc.depth)
const area = (ring: number) => edges[ring + 1] ** 2 - edges[ring] ** 2

describe('summarise', () => {
  it('finds the shading and the falls that light was counted with', () => {
    const level = (ring: number) => Math.exp(-0.4 * ring)
    const shading = 0.2
    const { shading: found, falls } = summarise(
      (ring, strength) => level(ring) * area(ring) * (strength === 0 ? 1 : 4 / (1 + 4 * shading)),
      { strength: 2, absorption: 4 },
      disc,
    )
    expect(found).toBeCloseTo(Math.log(shading), 9)
    falls.forEach((fall, ring) => {
      expect(fall).toBeCloseTo(ring === 0 ? 0 : -0.4, 9)
    })
  })

  it('falls as steeply as the table goes where nothing was counted', () => {
    const { falls } = summarise(
      (ring, strength) => (ring < 3 ? area(ring) * (strength === 0 ? 2 : 1) : 0),
      { strength: 0, absorption: 1 },
      disc,
    )
    expect(falls.slice(0, 5)).toEqual([0, 0, 0, -steepestFall, -steepestFall])
  })
})

describe('fallingMeans', () => {
  it('leaves what falls alone and pools what rises, keeping the sum', () => {
    expect(fallingMeans([5, 3, 1], [1, 1, 1])).toEqual([5, 3, 1])
    expect(fallingMeans([3, 6, 1], [1, 2, 1])).toEqual([5, 5, 1])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 20,
        }),
        rings => {
          const values = rings.map(([value]) => value)
          const weights = rings.map(([, weight]) => weight)
          const means = fallingMeans(values, weights)
          const total = (numbers: number[]) => numbers.reduce((sum, value, i) => sum + value * weights[i], 0)
          expect(means.every((mean, i) => i === 0 || mean <= means[i - 1])).toBe(true)
          expect(total(means)).toBeCloseTo(total(values), 9)
        },
      ),
    )
  })
})

describe('fallCodes', () => {
  it('never lets rounding add up: every ring within the coarsest step of its own fall', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 0, noNaN: true }), { maxLength: 18 }), falls => {
        let [level, coded] = [0, 0]
        fallCodes(falls).forEach((code, ring) => {
          level += falls[ring]
          coded += fallOf(code)
          expect(Math.abs(coded - level)).toBeLessThan(0.08)
        })
      }),
    )
  })
})
