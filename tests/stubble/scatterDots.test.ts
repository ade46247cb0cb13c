import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scatterDots } from '../../src/stubble/scatterDots'

const window = { seed: 7, x: -30, y: -20, width: 60, height: 50 }
const list = (dots: Float32Array) =>
  Array.from({ length: dots.length / 3 }, (_, i) => dots.subarray(3 * i, 3 * i + 3).join(' '))

/** Of the wanted number. */
const countError = 0.02
/** Nearest neighbours in a hexagonal field are as far apart as they can be. */
const leastSpacing = 0.74
/** The nearest of all, where the square is cut by the window. */
const leastOfAll = 0.7
/** Mean alignment of neighbours with the axes, 2-, 4- and 6-fold: 1 in a grid, 0 where no direction is preferred. */
const mostAligned = 0.1
const hexagonal = (perCm2: number) => Math.sqrt((2 / Math.sqrt(3)) * (100 / perCm2))

describe('scatterDots', () => {
  it.each([10, 50, 74, 150, 220, 300])('places %i dots per cm², evenly', density => {
    const dots = scatterDots(() => density, { seed: 3, x: 5, y: 9, width: 40, height: 40 })
    expect(Math.abs(dots.length / 3 / (16 * density) - 1)).toBeLessThan(countError)
    const nearest: number[] = []
    for (let i = 0; i < dots.length; i += 3) {
      if (dots[i] < 15 || dots[i] > 35 || dots[i + 1] < 19 || dots[i + 1] > 39) continue
      let least = Number.POSITIVE_INFINITY
      for (let j = 0; j < dots.length; j += 3)
        if (j !== i) least = Math.min(least, (dots[j] - dots[i]) ** 2 + (dots[j + 1] - dots[i + 1]) ** 2)
      nearest.push(Math.sqrt(least))
    }
    nearest.sort((a, b) => a - b)
    expect(nearest[Math.floor(nearest.length / 100)] / hexagonal(density)).toBeGreaterThan(leastSpacing)
    expect(nearest[0] / hexagonal(density)).toBeGreaterThan(leastOfAll)
  })

  it.each([74, 150, 220, 300])('lays no rows at %i dots per cm²', density => {
    const dots = scatterDots(() => density, { seed: 3, x: 0, y: 0, width: 30, height: 30 })
    const spacing = hexagonal(density)
    const turns = [0, 0, 0]
    let pairs = 0
    for (let i = 0; i < dots.length; i += 3)
      for (let j = 0; j < dots.length; j += 3) {
        const [dx, dy] = [dots[j] - dots[i], dots[j + 1] - dots[i + 1]]
        if (i === j || Math.hypot(dx, dy) > 1.3 * spacing) continue
        const angle = Math.atan2(dy, dx)
        pairs++
        for (const [n, folds] of [2, 4, 6].entries()) turns[n] += Math.cos(folds * angle)
      }
    for (const sum of turns) expect(Math.abs(sum / pairs)).toBeLessThan(mostAligned)
  })

  it('has the wanted number on average over windows that cut its square anywhere', () => {
    const dots = scatterDots(() => 150, { seed: 1, x: -33, y: 12, width: 117, height: 83 })
    expect(Math.abs(dots.length / 3 / (117 * 83 * 1.5) - 1)).toBeLessThan(countError)
  })

  it('places none for a density of zero, less or nothing', () => {
    for (const density of [0, -5, Number.NaN]) expect(scatterDots(() => density, window)).toHaveLength(0)
    expect(scatterDots(() => 300, { ...window, width: 0 })).toHaveLength(0)
  })

  it('keeps every dot of a lower density, place and rank, in a higher one', () => {
    const few = list(scatterDots(() => 60, window))
    const many = new Set(list(scatterDots(() => 200, window)))
    expect(few.filter(dot => !many.has(dot))).toEqual([])
  })

  it('keeps every dot away from a hairline that is dragged', () => {
    const line = (at: number) => (_: number, y: number) => (y < at ? 180 : 0)
    const before = list(scatterDots(line(5), window))
    const after = new Set(list(scatterDots(line(8), window)))
    expect(before.filter(dot => !after.has(dot))).toEqual([])
    expect(after.size).toBeGreaterThan(before.length)
  })

  it('gives a window the dots that a larger window has there', () => {
    const place = fc.double({ min: -60, max: 60, noNaN: true })
    const size = fc.double({ min: 1, max: 50, noNaN: true })
    const whole = scatterDots(() => 90, { seed: 5, x: -61, y: -61, width: 172, height: 172 })
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const part = list(scatterDots(() => 90, { seed: 5, x, y, width, height }))
        const inside = list(whole).filter(dot => {
          const [dotX, dotY] = dot.split(' ').map(Number)
          return dotX >= x && dotX < x + width && dotY >= y && dotY < y + height
        })
        expect(part.sort()).toEqual(inside.sort())
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same bytes for the same seed, other places for another', () => {
    expect(scatterDots(() => 120, window)).toEqual(scatterDots(() => 120, window))
    expect(scatterDots(() => 120, { ...window, seed: 8 })).not.toEqual(scatterDots(() => 120, window))
  })

  it('has ranks from 0 to 1 that say from which density a dot shows', () => {
    const dots = scatterDots(() => 150, window)
    for (let i = 2; i < dots.length; i += 3) {
      expect(dots[i]).toBeGreaterThan(0)
      expect(dots[i]).toBeLessThan(150 / 400)
    }
  })

  it('finds the same dots when told the most density there is', () => {
    const density = (x: number) => 90 + x
    expect(scatterDots(density, { ...window, most: 120 })).toEqual(scatterDots(density, window))
  })

  it('refuses a window that is not finite or is negative', () => {
    expect(() => scatterDots(() => 1, { ...window, x: Number.NaN })).toThrow(RangeError)
    expect(() => scatterDots(() => 1, { ...window, width: -1 })).toThrow(RangeError)
  })
})
