import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeCode,
  changeOf,
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

  it('give a change of shading back within half a step of 0.016', () => {
    for (let change = -0.5; change < 0.5; change += 0.013)
      expect(Math.abs(changeOf(changeCode(change)) - change)).toBeLessThanOrEqual(0.008 + 1e-9)
  })

  it('are read as the shading of the weakest dot and its changes', () => {
    const shading = readShading(alphabet[3] + alphabet[7] + alphabet[40] + alphabet[32], 3)
    const first = shadingOf(3 * 64 + 7)
    ;[first, first + changeOf(40), first + changeOf(40)].forEach((value, i) => {
      expect(shading[i]).toBeCloseTo(value, 5)
    })
  })

  it('have no code beyond the last', () => {
    expect([shadingCode(-1e3), shadingCode(1e3)]).toEqual([0, 4095])
    expect([changeCode(-1e3), changeCode(1e3)]).toEqual([0, 63])
    expect(fallCode(-1e3)).toBe(63)
  })

  it('are read dot after dot', () => {
    const text = [3, 7, 40, 5, 9, 20].map(code => alphabet[code]).join('')
    const shading = readShading(text, 2)
    const [first, second] = [shadingOf(3 * 64 + 7), shadingOf(5 * 64 + 9)]
    const expected = [first, first + changeOf(40), second, second + changeOf(20)]
    expect(shading).toHaveLength(4)
    expected.forEach((value, i) => {
      expect(shading[i]).toBeCloseTo(value, 5)
    })
  })

  it('are read as differences to the weaker dot, and to the dot under a lighter epidermis', () => {
    const shape = { rings: 2, place: 4, epidermes: 2 }
    const text = [5, 60, 63, 2, 1, 3, 0, 4, 9, 9, 0, 0].map(code => alphabet[code]).join('')
    const codes = [5, 60, 4, 62, 6, 63, 6, 3, 9, 9, 9, 9]
    readFalls(text, shape).forEach((fall, i) => {
      expect(fall).toBeCloseTo(fallOf(codes[i]), 5)
    })
  })
})
