import { describe, expect, it } from 'vitest'
import { levenbergMarquardt } from '../../src/skin/levenbergMarquardt'

const walk = { longestMove: 2, enough: 1e-12, mostSteps: 200 }

describe('levenbergMarquardt', () => {
  it('finds the floor of the valley of Rosenbrock (1960) from his start', () => {
    const found = levenbergMarquardt(
      [-1.2, 1],
      ([x, y]) => ({
        values: [10 * (y - x * x), 1 - x],
        slopes: [
          [-20 * x, 10],
          [-1, 0],
        ],
      }),
      walk,
    )
    expect(found[0]).toBeCloseTo(1, 6)
    expect(found[1]).toBeCloseTo(1, 6)
  })

  /** Where leftovers are asked for, one unknown; `slope` is what is said of them, true or not. */
  const asked = (slope: number, limits: Partial<typeof walk>, leftover = (x: number) => x - 10) => {
    const places: number[] = []
    const found = levenbergMarquardt(
      [0],
      ([x]) => {
        places.push(x)
        return { values: [leftover(x)], slopes: [[slope]] }
      },
      { ...walk, ...limits },
    )
    return { places, found }
  }

  it('damps the first step by a hundredth and, where all was foreseen, the next by a fifth of that', () => {
    const { places } = asked(1, { longestMove: 20, mostSteps: 2 })
    const first = 10 / 1.01
    expect(places).toHaveLength(3)
    expect(places[1]).toBeCloseTo(first, 12)
    expect(places[2]).toBeCloseTo(first + (10 - first) / 1.002, 12)
  })

  it('damps the next step more the less was gained of what was foreseen (Nielsen 1999, eq. 2.21)', () => {
    const { places } = asked(0.8, { longestMove: 20, mostSteps: 2 })
    const first = 8 / (0.64 * 1.01)
    const gained = 100 - (10 - first) ** 2
    const foreseen = first * (8 + 0.01 * 0.64 * first)
    const damping = 0.01 * (1 - (2 * (gained / foreseen) - 1) ** 3)
    expect(damping).toBeGreaterThan(0.0025)
    expect(places[2]).toBeCloseTo(first + (0.8 * (10 - first)) / (0.64 * (1 + damping)), 9)
  })

  it('moves no farther at once than it may', () => {
    const { places } = asked(1, { longestMove: 2, mostSteps: 4 })
    expect(places.slice(0, 4)).toEqual([0, 2, 4, 6])
  })

  it('shortens a step as a whole, by the unknown that moves most', () => {
    const places: (readonly number[])[] = []
    levenbergMarquardt(
      [0, 0],
      ([x, y]) => {
        places.push([x, y])
        return {
          values: [x - 10, y - 1],
          slopes: [
            [1, 0],
            [0, 1],
          ],
        }
      },
      { ...walk, longestMove: 2, mostSteps: 1 },
    )
    expect(places[1][0]).toBeCloseTo(2, 12)
    expect(places[1][1]).toBeCloseTo(0.2, 12)
  })

  it('stays where no step gains anything', () => {
    const { places, found } = asked(1, { longestMove: 20 }, () => 2)
    expect(places).toHaveLength(8)
    expect(found).toEqual([0])
  })

  it('doubles the damping, then fourfold and on, while nothing helps, and gives up beyond a million', () => {
    const { places, found } = asked(1, { longestMove: 20 }, x => (x === 0 ? -1 : 2))
    const dampings = [0.01, 0.02, 0.08, 0.64, 10.24, 327.68, 20971.52]
    expect(places).toHaveLength(8)
    dampings.forEach((damping, i) => {
      expect(places[i + 1]).toBeCloseTo(1 / (1 + damping), 12)
    })
    expect(found).toEqual([0])
  })

  it('ends when a step gains too little, and keeps what that step gained', () => {
    const { places, found } = asked(1, { longestMove: 20, enough: 1 })
    expect(places).toHaveLength(3)
    expect(found).toEqual([places[2]])
    expect(asked(1, { enough: 0, mostSteps: 3 }).places).toHaveLength(4)
  })

  it('solves several unknowns at once', () => {
    const rows = [
      [2, 1],
      [1, -3],
      [0.5, 0.2],
    ]
    const leftovers = ([x, y]: readonly number[]) => ({
      values: rows.map(([a, b]) => a * (x - 1.5) + b * (y + 0.7)),
      slopes: rows,
    })
    const [x, y] = levenbergMarquardt([0, 0], leftovers, walk)
    expect(x).toBeCloseTo(1.5, 6)
    expect(y).toBeCloseTo(-0.7, 6)
    const seen: (readonly number[])[] = []
    levenbergMarquardt(
      [0, 0],
      point => {
        seen.push(point)
        return leftovers(point)
      },
      { ...walk, mostSteps: 1 },
    )
    expect(Math.hypot(seen[1][0] - 1.5, seen[1][1] + 0.7)).toBeLessThan(0.03)
  })
})
