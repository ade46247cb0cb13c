import { describe, expect, it } from 'vitest'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import {
  bytesLeft,
  depthOf,
  sumShift,
  sumUnit,
  takenBySum,
  takenLength,
} from '../../src/stubble/machine/lightLoss'
import { steadyExp, steadyLog } from '../../src/stubble/steadyExp'

/** The sRGB scale of light, as a real number of bytes (IEC 61966-2-1). */
const encoded = (light: number) =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055)

const layer = [0.4, 0.7, 0.55]
const taken = takenBySum(layer)
const left = bytesLeft(layer)

describe('the light a sum takes', () => {
  it('is 1 - exp(-u) of the deepest contrast, to 1/1600', () => {
    let worst = 0
    for (let channel = 0; channel < 3; channel++)
      for (let sum = 0; sum < 65536; sum++) {
        const share = (0.7 * taken[channel * takenLength + (sum >> sumShift)]) / 32767
        worst = Math.max(worst, Math.abs(share - layer[channel] * (1 - Math.exp(-sum * sumUnit))))
      }
    expect(worst).toBeLessThan(1 / 1600)
  })

  it('never falls as the sum rises, and is nothing where there is no dot', () => {
    for (let channel = 0; channel < 3; channel++) {
      const rise = taken.subarray(channel * takenLength, (channel + 1) * takenLength)
      expect(rise[0]).toBe(0)
      for (let step = 1; step < takenLength; step++) expect(rise[step]).toBeGreaterThanOrEqual(rise[step - 1])
    }
  })
})

describe('the byte left', () => {
  /** What a sum leaves of a byte, by the tables and exactly. */
  const told = (byte: number, sum: number, share: number, channel: number) => {
    const takes = taken[channel * takenLength + (sum >> sumShift)]
    const loss = layer[channel] * (1 - Math.exp(-sum * sumUnit)) * (share / 255)
    return { byte: left[256 * byte + depthOf(takes, share)], exact: encoded(decodedSrgb[byte] * (1 - loss)) }
  }

  it('is within 0.85 of the exact one, and 0.3 in the mean', () => {
    let [total, count] = [0, 0]
    for (let byte = 0; byte < 256; byte++)
      for (let sum = 0; sum < 65536; sum += 61)
        for (const share of [255, 231, 128, 7]) {
          const { byte: found, exact } = told(byte, sum, share, sum % 3)
          const miss = Math.abs(found - exact)
          if (miss > 0.85) expect({ byte, sum, share, miss }).toBe('near')
          total += miss
          count++
        }
    expect(total / count).toBeLessThan(0.3)
  })

  it('is the byte itself when nothing is taken, and never rises with what is taken', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(left[256 * byte]).toBe(byte)
      for (let depth = 1; depth < 256; depth++)
        if (left[256 * byte + depth] > left[256 * byte + depth - 1])
          expect({ byte, depth }).toBe('no lighter')
    }
  })

  it('is nothing where all light is taken', () => {
    const black = bytesLeft([1, 1, 1])
    for (let byte = 0; byte < 256; byte++) expect(black[256 * byte + 255]).toBe(0)
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
