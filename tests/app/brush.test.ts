import { describe, expect, it } from 'vitest'
import { brushOnPhoto, dab, sweep } from '../../src/app/tools/brush'
import { tapRuler } from '../../src/app/tools/ruler'

describe('the sampling brush', () => {
  it('starts a stroke of its own with each press', () => {
    const strokes = dab(dab([], { x: 1, y: 1 }, 8), { x: 50, y: 50 }, 8)
    expect(strokes).toHaveLength(2)
  })

  it('adds a point only where the hand has moved on', () => {
    const start = dab([], { x: 0, y: 0 }, 8)
    expect(sweep(start, { x: 1, y: 0 })).toBe(start)
    expect(sweep(start, { x: 3, y: 0 }).at(-1)?.points).toEqual([
      { x: 0, y: 0 },
      { x: 3, y: 0 },
    ])
  })

  it('never changes the strokes it was given', () => {
    const start = Object.freeze(dab([], { x: 0, y: 0 }, 8))
    sweep(start, { x: 30, y: 0 })
    expect(start[0].points).toHaveLength(1)
  })

  it('sweeps nothing before a press', () => {
    expect(sweep([], { x: 1, y: 1 })).toEqual([])
  })
})

describe('a brush on the photo', () => {
  it('is as wide as on the screen, but no wider on the scalp than a strip', () => {
    expect(brushOnPhoto(24, 2, 3)).toBe(12)
    expect(brushOnPhoto(24, 0.25, 3)).toBe(36)
    expect(brushOnPhoto(24, 0.25, undefined)).toBe(96)
  })
})

describe('the ruler', () => {
  it('holds two points and starts again with the third', () => {
    const points = [1, 2, 3]
      .map(x => ({ x, y: 0 }))
      .reduce(tapRuler, [] as readonly { x: number; y: number }[])
    expect(points).toEqual([{ x: 3, y: 0 }])
  })
})
