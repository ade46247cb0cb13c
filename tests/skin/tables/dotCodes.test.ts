import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fallCode,
  fallOf,
  readFalls,
  readShading,
  shadingCode,
  shadingOf,
  steepestFall,
} from '../../../src/skin/tables/dotCodes'
import { alphabet, sixBits } from '../../../src/skin/tables/sixBits'

describe('sixBits', () => {
  it('reads "TWFu" as RFC 4648 has it', () => {
    expect(Array.from(sixBits('TWFu'))).toEqual([19, 22, 5, 46])
  })

  it('reads every character of the alphabet as its place', () => {
    expect(Array.from(sixBits(alphabet))).toEqual(Array.from({ length: 64 }, (_, i) => i))
  })
})

describe('the codes of the dot tables', () => {
  it('give shading back within half a step of 0.005', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 14, noNaN: true }), shading => {
        expect(Math.abs(shadingOf(shadingCode(shading)) - shading)).toBeLessThanOrEqual(0.0025 + 1e-9)
      }),
    )
  })

  it('give every coded fall back, none above 0 and none steeper than the steepest', () => {
    for (let code = 0; code < 64; code++) expect(fallCode(fallOf(code))).toBe(code)
    expect([fallOf(0), fallCode(0.1), fallOf(63), fallCode(-2 * steepestFall)]).toEqual([-0, 0, -6, 63])
  })

  it('are read two characters to a shading', () => {
    const [value] = readShading(alphabet[3] + alphabet[7])
    expect(value).toBeCloseTo(shadingOf(3 * 64 + 7), 5)
  })

  it('are read as falls of a first strength and differences of a second', () => {
    const falls = readFalls(alphabet[5] + alphabet[60] + alphabet[63] + alphabet[2], 2)
    ;[5, 60, 4, 62].forEach((code, i) => {
      expect(falls[i]).toBeCloseTo(fallOf(code), 5)
    })
  })
})
