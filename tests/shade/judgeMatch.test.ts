import { describe, expect, it } from 'vitest'
import type { Lab } from '../../src/light/colours'
import { judgeMatch } from '../../src/shade/judgeMatch'

const healed: Lab = { l: 50, a: 8, b: 12 }

/** A target whose lightness falls by 20 for each factor e of slope. */
const target = (offset: number) => (slope: number, factor: number) => ({
  ...healed,
  l: healed.l + offset + 20 * Math.log(slope) + 50 * (factor - 1),
})

describe('judgeMatch', () => {
  it('accepts a match when the camera is known', () => {
    expect(judgeMatch(healed, target(1), 1.8, { toneCurve: 1, ratio: 0 })).toBe('acceptable')
  })

  it('cannot tell when an unknown tone curve could be the whole difference', () => {
    expect(judgeMatch(healed, target(0), 1.8, { toneCurve: 1.25, ratio: 0 })).toBe('cannot-tell')
  })

  it('cannot tell when the samples scatter too widely', () => {
    expect(judgeMatch(healed, target(0), 1.8, { toneCurve: 1, ratio: 0.01 })).toBe('acceptable')
    expect(judgeMatch(healed, target(0), 1.8, { toneCurve: 1, ratio: 0.1 })).toBe('cannot-tell')
  })

  it('cannot tell when a match is near only for some cameras', () => {
    expect(judgeMatch(healed, target(3), 1.8, { toneCurve: 1, ratio: 0 })).toBe('out-of-reach')
    expect(judgeMatch(healed, target(3), 1.8, { toneCurve: 1.25, ratio: 0 })).toBe('cannot-tell')
  })

  it('says so when the target is out of reach whatever the camera', () => {
    expect(judgeMatch(healed, target(12), 1.8, { toneCurve: 1.25, ratio: 0 })).toBe('out-of-reach')
  })
})
