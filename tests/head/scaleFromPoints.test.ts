import { describe, expect, it } from 'vitest'
import { scaleFromPoints } from '../../src/head/scaleFromPoints'

describe('scaleFromPoints', () => {
  it('divides pixels by millimetres', () => {
    expect(scaleFromPoints({ x: 10, y: 10 }, { x: 310, y: 410 }, 100).pixelsPerMm).toBeCloseTo(5, 12)
  })

  it('is as uncertain as the pupils are: 63 and 4 mm give 6 to 8 %', () => {
    const { error } = scaleFromPoints({ x: 0, y: 0 }, { x: 200, y: 0 }, 63, 4)
    expect(error).toBeGreaterThan(0.06)
    expect(error).toBeLessThan(0.08)
  })

  it('is less certain the closer the taps', () => {
    const near = scaleFromPoints({ x: 0, y: 0 }, { x: 20, y: 0 }, 10).error
    const far = scaleFromPoints({ x: 0, y: 0 }, { x: 400, y: 0 }, 200).error
    expect(near).toBeGreaterThan(5 * far)
  })

  it('refuses two taps on one spot and a length of zero', () => {
    expect(() => scaleFromPoints({ x: 5, y: 5 }, { x: 5, y: 5 }, 10)).toThrow(RangeError)
    expect(() => scaleFromPoints({ x: 0, y: 0 }, { x: 50, y: 5 }, 0)).toThrow(RangeError)
  })
})
