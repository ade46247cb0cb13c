import { describe, expect, it } from 'vitest'
import { sizeClasses } from '../../src/shade/sizeClasses'

describe('sizeClasses', () => {
  const radii = sizeClasses(0.2)

  it('keeps the mean area of the planned dot', () => {
    const area = radii.reduce((sum, radius) => sum + radius ** 2, 0) / radii.length
    expect(area).toBeCloseTo(0.2 ** 2, 12)
  })

  it('varies by about the 30 % of real stubble', () => {
    const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length
    const variance = radii.reduce((sum, radius) => sum + (radius - mean) ** 2, 0) / radii.length
    expect(Math.sqrt(variance) / mean).toBeGreaterThan(0.24)
    expect(Math.sqrt(variance) / mean).toBeLessThan(0.33)
  })

  it('rises from the smallest to the largest', () => {
    expect([...radii].sort((one, other) => one - other)).toEqual(radii)
    expect(radii[0]).toBeGreaterThan(0)
  })
})
