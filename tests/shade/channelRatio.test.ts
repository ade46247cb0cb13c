import { describe, expect, it } from 'vitest'
import { channelRatio } from '../../src/shade/channelRatio'

describe('channelRatio', () => {
  it('divides channel by channel', () => {
    const ratio = channelRatio([0.4, 0.2, 0.1], [0.2, 0.15, 0.1])
    expect(ratio[0]).toBeCloseTo(0.5, 12)
    expect(ratio[1]).toBeCloseTo(0.75, 12)
    expect(ratio[2]).toBe(1)
  })

  it('says nothing of a channel that skin leaves the gamut in', () => {
    expect(channelRatio([0.05, 0.01, -0.002], [0.03, 0.008, -0.004])[2]).toBe(1)
  })
})
