import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxMean } from '../../src/geometry/boxMean'
import { stretchGrid } from '../../src/geometry/stretchGrid'

const grid = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: width * height, maxLength: width * height })
      .map(values => ({ width, height, values: Float64Array.from(values, value => value / 100) })),
  )

describe('boxMean', () => {
  it('is the plain mean along rows and then along columns, cut off at the edge', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 0, max: 4 }), ({ width, height, values }, reach) => {
        const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length
        const { values: smooth } = boxMean({ width, height, values }, reach)
        const near = (at: number, length: number) =>
          Array.from({ length }, (_, i) => i).filter(i => Math.abs(i - at) <= reach)
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            const rows = near(y, height).map(row =>
              mean(near(x, width).map(column => values[row * width + column])),
            )
            expect(smooth[y * width + x]).toBeCloseTo(mean(rows), 9)
          }
      }),
    )
  })
})

describe('stretchGrid', () => {
  it('gives a cell’s value at its middle, and nothing beyond its neighbours’ between', () => {
    fc.assert(
      fc.property(grid, fc.integer({ min: 1, max: 5 }), ({ width, height, values }, half) => {
        const cell = 2 * half + 1
        const { data } = stretchGrid({ width, height, values }, cell, {
          width: cell * width,
          height: cell * height,
        })
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++)
            expect(data[(cell * y + half) * cell * width + cell * x + half]).toBe(
              Math.round(255 * values[y * width + x]),
            )
        const [least, most] = [Math.min(...values), Math.max(...values)]
        for (const value of data) {
          expect(value).toBeGreaterThanOrEqual(Math.round(255 * least))
          expect(value).toBeLessThanOrEqual(Math.round(255 * most))
        }
      }),
    )
  })
})
