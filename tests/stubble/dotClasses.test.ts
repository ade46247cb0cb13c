import { describe, expect, it } from 'vitest'
import { classSizes, dotClasses } from '../../src/stubble/dotClasses'
import { scatterDots } from '../../src/stubble/scatterDots'

const window = { seed: 7, x: 0, y: 0, width: 60, height: 60 }
const dots = scatterDots(() => 150, window)
const sizesOf = (classes: Uint8Array) => Array.from(classes, index => classSizes(9)[index])
const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length

describe('dotClasses', () => {
  it('varies sizes about the planned one by 20 to 30 %', () => {
    const sizes = sizesOf(dotClasses(dots, 1, 9))
    expect(mean(sizes)).toBeCloseTo(1, 1)
    const spread = Math.sqrt(mean(sizes.map(size => (size - mean(sizes)) ** 2)))
    expect(spread).toBeGreaterThan(0.18)
    expect(spread).toBeLessThan(0.32)
  })

  it('draws smaller dots where smaller ones are wanted', () => {
    const sizes = sizesOf(dotClasses(dots, 1, 9, x => (x < 30 ? 0.7 : 1)))
    const front = sizes.filter((_, i) => dots[3 * i] < 30)
    expect(mean(front)).toBeCloseTo(0.7, 1)
  })

  it('gives a dot the same size whatever dots are around it', () => {
    const fewer = scatterDots(() => 60, window)
    const sizeAt = (list: Float32Array, classes: Uint8Array) =>
      new Map(Array.from(classes, (value, i) => [`${list[3 * i]} ${list[3 * i + 1]}`, value]))
    const all = sizeAt(dots, dotClasses(dots, 1, 9))
    for (const [place, value] of sizeAt(fewer, dotClasses(fewer, 1, 9))) expect(all.get(place)).toBe(value)
  })

  it('keeps neighbours independent', () => {
    const sizes = sizesOf(dotClasses(dots, 1, 9))
    const product = mean(sizes.slice(1).map((size, i) => (size - 1) * (sizes[i] - 1)))
    expect(Math.abs(product)).toBeLessThan(0.01)
  })

  it('refuses no classes and half a class', () => {
    expect(() => classSizes(0)).toThrow(RangeError)
    expect(() => classSizes(2.5)).toThrow(RangeError)
  })
})
