import { describe, expect, it } from 'vitest'
import { studentDensity } from '../../src/skin/studentDensity'

describe('studentDensity', () => {
  it('is that of Student with 6 degrees, its 90th percentile (1.4398) where the normal one has it (1.2816)', () => {
    for (const dimensions of [1, 3, 6])
      for (const away of [0, 0.5, 1.2816, 4]) {
        const squared = (away * (1.4398 / 1.2816)) ** 2
        const expected = (1 + squared / 6) ** (-(6 + dimensions) / 2)
        expect(Math.exp(studentDensity(away ** 2, dimensions))).toBeCloseTo(expected, 12)
      }
  })
})
