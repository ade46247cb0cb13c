import { describe, expect, it } from 'vitest'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { byteLeft, keptCurve, lossOf, sumUnit } from '../../src/stubble/machine/lightLoss'
import { steadyExp, steadyLog } from '../../src/stubble/steadyExp'

const all = 32768
const curve = keptCurve()

/** The sRGB scale of light, as a real number of bytes (IEC 61966-2-1). */
const encoded = (light: number) =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055)

describe('the light a sum takes', () => {
  it('is 1 - exp(-u) to 1/3000, and all but 1/400 of the deepest', () => {
    for (let sum = 0; sum < 65536; sum++) {
      const miss = Math.abs(lossOf(sum) / all - (1 - Math.exp(-sum * sumUnit)))
      expect(miss).toBeLessThan(sum < 47186 ? 1 / 3000 : 1 / 350)
    }
  })

  it('never falls as the sum rises, and is nothing where there is no dot', () => {
    expect(lossOf(0)).toBe(0)
    for (let sum = 1; sum < 65536; sum++) expect(lossOf(sum)).toBeGreaterThanOrEqual(lossOf(sum - 1))
  })
})

describe('the byte left', () => {
  it('is within 0.65 of the exact one while a tenth of the light is left, else within 1.3', () => {
    for (let byte = 0; byte < 256; byte++)
      for (let taken = 0; taken < all; taken += 7) {
        const exact = encoded(decodedSrgb[byte] * (1 - taken / all))
        const miss = Math.abs(byteLeft(byte, taken, curve[taken >> 4]) - exact)
        if (miss > (taken < 0.9 * all ? 0.65 : 1.3)) expect({ byte, taken, miss }).toBe('near')
      }
  })

  it('is the byte itself when nothing is taken, and never rises with what is taken', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(byteLeft(byte, 0, curve[0])).toBe(byte)
      for (let taken = 1; taken < all; taken++)
        if (byteLeft(byte, taken, curve[taken >> 4]) > byteLeft(byte, taken - 1, curve[(taken - 1) >> 4]))
          expect({ byte, taken }).toBe('no lighter')
    }
  })
})

describe('steady exp and ln', () => {
  it('agree with the built-in ones to 15 digits', () => {
    for (let x = -60; x < 60; x += 0.0371)
      expect(Math.abs(steadyExp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15)
    for (let x = 1e-6; x < 1e6; x *= 1.013)
      expect(Math.abs(steadyLog(x) - Math.log(x))).toBeLessThan(1e-15 * Math.max(1, Math.abs(Math.log(x))))
    expect(steadyExp(-1000)).toBe(0)
  })
})
