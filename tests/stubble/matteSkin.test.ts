import { describe, expect, it } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import { matteSkin } from '../../src/stubble/matteSkin'
import { skinChroma } from '../../src/stubble/skinChroma'

const [width, height] = [240, 200]
const skin = [0.42, 0.24, 0.16] as const
const chroma = skinChroma([...skin])
const spot = { x: 120, y: 90, radius: 12 }

/** Skin with fine grain, a highlight that clips in its middle, and a stripe of grey hair. */
const data = new Uint8ClampedArray(4 * width * height)
for (let y = 0; y < height; y++)
  for (let x = 0; x < width; x++) {
    const grain = 1 + 0.1 * (seededHash(3, y * width + x) - 0.5)
    const gloss = 1.2 * Math.exp(-(((x - spot.x) ** 2 + (y - spot.y) ** 2) / (2 * spot.radius ** 2)))
    const hair = x >= 200 && x < 206
    for (let channel = 0; channel < 3; channel++)
      data[4 * (y * width + x) + channel] = encodeSrgb(hair ? 0.05 * grain : skin[channel] * grain + gloss)
    data[4 * (y * width + x) + 3] = 255
  }
const photo = { width, height, data }
const mask = new Uint8Array(width * height)
for (let y = 10; y < height - 10; y++) mask.fill(255, y * width + 10, y * width + width - 10)

const matte = matteSkin(photo, mask, chroma)
const lightAt = (bytes: Uint8ClampedArray, x: number, y: number) =>
  [0, 1, 2].map(channel => decodedSrgb[bytes[4 * (y * width + x) + channel]])
const meanAround = (bytes: Uint8ClampedArray, x0: number, y0: number) => {
  const sum = [0, 0, 0]
  for (let y = y0 - 4; y <= y0 + 4; y++)
    for (let x = x0 - 4; x <= x0 + 4; x++) for (const c of [0, 1, 2]) sum[c] += lightAt(bytes, x, y)[c] / 81
  return sum
}

describe('matteSkin', () => {
  it('brings a clipped highlight down to the light and towards the hue of the skin around it', () => {
    const before = meanAround(photo.data, spot.x, spot.y)
    const after = meanAround(matte.data, spot.x, spot.y)
    const level = (light: readonly number[]) => light[0] + light[1] + light[2]
    expect(level(before)).toBeGreaterThan(2.9)
    expect(level(after) / level(skin)).toBeGreaterThan(0.8)
    expect(level(after) / level(skin)).toBeLessThan(1.5)
    expect(after[0] / after[2]).toBeGreaterThan(1.5)
  })

  it('makes no byte lighter and changes none outside the skin or its rim', () => {
    expect(matte.data.every((value, at) => value <= photo.data[at])).toBe(true)
    const outside = mask.indexOf(0)
    expect(matte.data.subarray(4 * outside, 4 * outside + 4)).toEqual(
      photo.data.subarray(4 * outside, 4 * outside + 4),
    )
    const changed = (x: number, y: number) => lightAt(matte.data, x, y).join() !== lightAt(data, x, y).join()
    for (let y = 0; y < height; y++) for (let x = 0; x < 10; x++) expect(changed(x, y)).toBe(false)
  })

  it('leaves even skin as it is, within a tenth, and grey hair too', () => {
    const even = meanAround(matte.data, 40, 160)
    for (const channel of [0, 1, 2]) expect(even[channel] / skin[channel]).toBeGreaterThan(0.9)
    const [hair] = lightAt(matte.data, 203, 150)
    expect(hair / 0.05).toBeGreaterThan(0.85)
  })

  it('keeps the grain of the skin under a highlight that is not clipped', () => {
    const [x0, y0] = [Math.round(spot.x + 1.5 * spot.radius), spot.y]
    const grain = (bytes: Uint8ClampedArray) => {
      let [differences, sum] = [0, 0]
      for (let y = y0 - 6; y <= y0 + 6; y++)
        for (let x = x0 - 6; x <= x0 + 6; x++) {
          const [left, here, right] = [-1, 0, 1].map(by => lightAt(bytes, x + by, y)[0])
          differences += Math.abs(left - 2 * here + right)
          sum += here
        }
      return differences / sum
    }
    expect(grain(matte.data)).toBeGreaterThan(0.8 * grain(photo.data))
  })
})
