import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/record/canonicalJson'

/** The same value with the fields of every object set in the opposite order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, held]) => [name, turnedRound(held)]),
  )
}

describe('canonicalJson', () => {
  it('sorts fields by code unit and leaves out spaces and undefined', () => {
    const value = { b: [1, 'x', null, { z: true, a: 0.1 }], a: undefined, B: -0, 10: 1, 9: 2 }
    expect(canonicalJson(value)).toBe('{"10":1,"9":2,"B":0,"b":[1,"x",null,{"a":0.1,"z":true}]}')
  })

  it('does not see the order in which fields were set', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(canonicalJson(turnedRound(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('writes every number exactly', () => {
    const finite = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter(number => !Object.is(number, -0))
    fc.assert(fc.property(finite, number => Object.is(JSON.parse(canonicalJson(number)), number)))
  })

  it('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, [undefined], { a: () => 1 }, 1n])
      expect(() => canonicalJson(value)).toThrow(RangeError)
  })
})
