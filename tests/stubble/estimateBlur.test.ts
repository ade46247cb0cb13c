import { describe, expect, it } from 'vitest'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import { estimateBlur } from '../../src/stubble/estimateBlur'

const size = 120

/** Slanted steps through a Gaussian blur (four passes of a narrow one) sampled by square pixels. */
function steps(blur: number) {
  const fine = 8
  const profile = (x: number) => {
    let sum = 0
    for (let i = -40; i <= 40; i++) {
      const t = (i / 10) * blur
      const weight = Math.exp(-((i / 10) ** 2) / 2)
      sum += weight * (Math.floor((x + t) / 30) % 2 === 0 ? 0.15 : 0.6)
    }
    let total = 0
    for (let i = -40; i <= 40; i++) total += Math.exp(-((i / 10) ** 2) / 2)
    return sum / total
  }
  const data = new Uint8ClampedArray(4 * size * size).fill(255)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      let light = 0
      for (let part = 0; part < fine; part++)
        light += profile(x + 200 + y / 7 + (part + 0.5) / fine - 0.5) / fine
      data.fill(encodeSrgb(light), 4 * (y * size + x), 4 * (y * size + x) + 3)
    }
  return { width: size, height: size, data }
}

/** Pixels; a third of a pixel of blur more or less is not seen in a dot. */
const blurError = 0.15

describe('estimateBlur', () => {
  it.each([0.5, 0.8, 1.2, 1.8])('finds a blur of %f pixels on step edges', blur => {
    expect(Math.abs(estimateBlur(steps(blur)).deviation - blur)).toBeLessThan(blurError)
  })

  it('assumes a usual camera where there is nothing to see', () => {
    const data = new Uint8ClampedArray(4 * size * size).fill(128)
    expect(estimateBlur({ width: size, height: size, data })).toEqual({ deviation: 0.8, assumed: true })
  })

  it('judges by the region it is given', () => {
    const photo = steps(1.2)
    for (let i = 0; i < photo.data.length / 2; i++) if (i % 4 < 3) photo.data[i] = (i >> 4) % 2 ? 200 : 60
    const lower = { x: 0, y: 70, width: size, height: 50 }
    expect(Math.abs(estimateBlur(photo, lower).deviation - 1.2)).toBeLessThan(blurError)
  })
})
