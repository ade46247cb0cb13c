import { describe, expect, it } from 'vitest'
import { resolvedWidth, viewingBlur, viewingDistances } from '../../src/app/tools/viewingBlur'

/** CSS pixels for a mm at the size of life. */
const lifeSize = 96 / 25.4

describe('viewingBlur', () => {
  it('resolves what the chart of Snellen asks for: a stroke of 1.75 mm at 6 m', () => {
    expect(resolvedWidth(6000)).toBeCloseTo(1.745, 3)
  })

  it('adds nothing to a head at the size of life that is as near as the screen', () => {
    expect(viewingBlur(viewingDistances.mirror, lifeSize)).toBeCloseTo(0, 6)
    expect(viewingBlur(viewingDistances.mirror, lifeSize / 2)).toBe(0)
    expect(viewingBlur(viewingDistances.mirror, 2 * lifeSize)).toBeGreaterThan(0)
  })

  it('blurs more from farther away and where the picture is larger', () => {
    const { conversation, street } = viewingDistances
    expect(viewingBlur(street, 4)).toBeGreaterThan(viewingBlur(conversation, 4))
    expect(viewingBlur(street, 8)).toBeGreaterThan(viewingBlur(street, 4))
  })

  it('leaves the eye before the screen with the blur of the eye on the street: variances add', () => {
    const added = viewingBlur(viewingDistances.street, lifeSize)
    const sigma = (distance: number) => (resolvedWidth(distance) / 2.3548) * lifeSize
    expect(Math.hypot(added, sigma(500))).toBeCloseTo(sigma(viewingDistances.street), 3)
  })
})
