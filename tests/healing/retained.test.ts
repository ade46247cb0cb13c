import { describe, expect, it } from 'vitest'
import { retained } from '../../src/healing/retained'

describe('retained', () => {
  it('keeps the published first-week loss of 10 to 50 % as its ends', () => {
    expect(retained.slow).toBeCloseTo(0.9, 12)
    expect(retained.fast).toBeCloseTo(0.5, 12)
  })

  it('keeps less the faster the skin takes pigment away', () => {
    expect(retained.slow).toBeGreaterThan(retained.typical)
    expect(retained.typical).toBeGreaterThan(retained.fast)
  })
})
