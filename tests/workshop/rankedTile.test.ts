import { describe, expect, it } from 'vitest'
import { rankedTile } from '../../src/workshop/rankedTile/rankedTile'
import { type Place, squaredDistance } from '../../src/workshop/rankedTile/torus'

const question = { side: 10, count: 300, seed: 5, loose: 12, rounds: 2, sites: 320 }
const dots = rankedTile(question)

/** Distance of neighbours in a hexagonal field of so many dots. */
const hexagonal = (count: number) => Math.sqrt((2 / Math.sqrt(3)) * (question.side ** 2 / count))

const gapTo = (place: Place, others: readonly Place[]) =>
  Math.sqrt(Math.min(...others.map(other => squaredDistance(place, other, question.side))))

describe('rankedTile', () => {
  it('holds the wanted number of dots, all in the square, the same for the same seed', () => {
    expect(dots).toHaveLength(question.count)
    for (const coordinate of dots.flat()) {
      expect(coordinate).toBeGreaterThanOrEqual(0)
      expect(coordinate).toBeLessThan(question.side)
    }
    expect(rankedTile(question)).toEqual(dots)
    expect(rankedTile({ ...question, seed: 6 })).not.toEqual(dots)
  })

  it('keeps every first part of the list apart, across the seams too', () => {
    for (const count of [60, 100, 150, 220, 300]) {
      const part = dots.slice(0, count)
      const gaps = part.map((place, i) => gapTo(place, part.toSpliced(i, 1))).sort((a, b) => a - b)
      expect(gaps[0] / hexagonal(count)).toBeGreaterThan(0.68)
    }
  })

  it('leaves no gap wider than the dots are apart', () => {
    for (const count of [100, 300]) {
      const part = dots.slice(0, count)
      const places = Array.from({ length: 80 * 80 }, (_, i): Place => [(i % 80) / 8, Math.floor(i / 80) / 8])
      const widest = Math.max(...places.map(place => gapTo(place, part)))
      expect(widest / hexagonal(count)).toBeLessThan(0.85)
    }
  })
})
