import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import { shareOfLight } from '../../src/stubble/shareOfLight'

const skin: LinearRgb = [0.4, 0.24, 0.17]
const glossy: LinearRgb = [0.6, 0.44, 0.37]
const greyWall: LinearRgb = [0.5, 0.5, 0.5]
const blueWall: LinearRgb = [0.3, 0.4, 0.5]

/** A row of scalp, pixels a lens has mixed with the wall behind, and wall. */
const weights = [255, 255, 255, 204, 128, 51, 0, 0]

function row(scalp: LinearRgb, wall: LinearRgb) {
  const bytes = weights.flatMap(weight => {
    const mixed = scalp.map((light, channel) => (weight * light + (255 - weight) * wall[channel]) / 255)
    return [...mixed.map(light => encodeSrgb(light)), 255]
  })
  const pixels = { width: weights.length, height: 1, data: Uint8ClampedArray.from(bytes) }
  return shareOfLight(pixels, Uint8Array.from(weights), skin)
}

describe('shareOfLight', () => {
  it('leaves matte skin whole, and off the head nothing', () => {
    const shares = row(skin, greyWall)
    for (const channel of [0, 1, 2]) {
      expect(shares[channel]).toBeGreaterThan(250)
      expect(shares[4 * 6 + channel]).toBe(0)
    }
  })

  it('lets no pigment reach what shines', () => {
    const shares = row(glossy, greyWall)
    glossy.forEach((light, channel) => {
      expect(shares[channel] / 255).toBeCloseTo(skin[channel] / light, 1)
    })
  })

  it.each([
    ['matte before grey', skin, greyWall],
    ['matte before blue', skin, blueWall],
    ['glossy before grey', glossy, greyWall],
    ['glossy before blue', glossy, blueWall],
  ])('takes a mixed pixel for its weight of the scalp beside it: %s', (_, scalp, wall) => {
    const shares = row(scalp, wall)
    for (const place of [3, 4, 5])
      for (const channel of [0, 1, 2]) {
        const whole = shares[4 * 2 + channel]
        expect(Math.abs(shares[4 * place + channel] - (weights[place] / 255) * whole)).toBeLessThan(1)
      }
  })

  it('takes a mixed pixel with no whole one beside it for matte', () => {
    const pixels = { width: 2, height: 1, data: Uint8ClampedArray.of(200, 200, 200, 255, 200, 200, 200, 255) }
    expect([...shareOfLight(pixels, Uint8Array.of(100, 100), skin)]).toEqual([
      100, 100, 100, 0, 100, 100, 100, 0,
    ])
  })
})
