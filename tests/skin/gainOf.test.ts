import { describe, expect, it } from 'vitest'
import { gainOf } from '../../src/skin/gainOf'

const slopes = [
  [2, -1, 0.5],
  [0.3, 1.5, -2],
  [1, 0.7, 0.2],
  [-0.4, 2, 1.1],
]
const covariance = [0.5, 0.1, -0.2, 0.1, 0.8, 0.3, -0.2, 0.3, 0.9]

describe('gainOf', () => {
  it('is half the measurement where prior and measurement are as wide', () => {
    const alone = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    const half = alone.map(row => row.map(value => value / 2))
    expect(gainOf(alone, alone.flat())).toEqual(half)
  })

  it('satisfies K (J J + S) = J for slopes J and a covariance S', () => {
    const gain = gainOf(slopes, covariance)
    expect(gain).toHaveLength(4)
    gain.forEach((row, i) => {
      for (let column = 0; column < 3; column++) {
        let sum = 0
        for (let k = 0; k < 3; k++)
          sum +=
            row[k] *
            (covariance[3 * k + column] +
              slopes.reduce((product, slope) => product + slope[k] * slope[column], 0))
        expect(sum).toBeCloseTo(slopes[i][column], 12)
      }
    })
  })
})
