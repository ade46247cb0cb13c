import { converter } from 'culori'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { encodeSrgb } from '../../src/light/encodeSrgb'

const toLinear = converter('lrgb')
const toRgb = converter('rgb')

describe('decodedSrgb', () => {
  it('equals culori for every byte', () => {
    decodedSrgb.forEach((light, byte) => {
      expect(light).toBe(toLinear({ mode: 'rgb', r: byte / 255, g: 0, b: 0 }).r)
    })
    expect(decodedSrgb).toHaveLength(256)
  })
})

describe('encodeSrgb', () => {
  it('brings every byte back', () => {
    expect(Array.from(decodedSrgb, encodeSrgb)).toEqual(Array.from({ length: 256 }, (_, byte) => byte))
  })

  it('rounds to the byte culori would', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), light => {
        const exact = toRgb({ mode: 'lrgb', r: light, g: 0, b: 0 }).r * 255
        expect(Math.abs(encodeSrgb(light) - exact)).toBeLessThanOrEqual(0.5 + 1e-3)
      }),
      { numRuns: 2000 },
    )
  })

  it('goes up to the next byte half way between two', () => {
    for (const byte of [0, 1, 12, 100, 253, 254]) {
      const half = toLinear({ mode: 'rgb', r: (byte + 0.5) / 255, g: 0, b: 0 }).r
      expect(encodeSrgb(half)).toBe(byte + 1)
      expect(encodeSrgb(half * (1 - 1e-12))).toBe(byte)
    }
  })

  it('clips what lies outside and gives black for no number', () => {
    expect([-1, 0, 1, 7, Number.NaN].map(encodeSrgb)).toEqual([0, 0, 255, 255, 0])
  })
})
