import { describe, expect, it } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import type { LinearRgb } from '../../src/light/colours'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import { existingHair } from '../../src/stubble/existingHair'

const skin: LinearRgb = [0.42, 0.24, 0.18]
const sides: LinearRgb = [0.45, 0.6, 0.74]
const width = 240
const pixelsPerMm = 3

/** Skin on the left, stubble on the right, as light falls off downwards; noise as of a camera. */
function photo({ shade = 0.5, shineRow = -1, shineReach = 20 } = {}) {
  const data = new Uint8ClampedArray(4 * width * width)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 4; channel++) {
        const index = 4 * (y * width + x) + channel
        const light = skin[channel] * (1 - (shade * y) / width) * (x < width / 2 ? 1 : sides[channel])
        const shine = Math.abs(y - shineRow) < shineReach ? 0.5 : 0
        const noise = 1 + 0.1 * (seededHash(1, index) - 0.5)
        data[index] = channel === 3 ? 255 : encodeSrgb(light * noise + shine)
      }
  return { width, height: width, data }
}

const at = (raster: { data: Uint8Array }, x: number, y: number) => raster.data[y * width + x]

describe('existingHair', () => {
  it('sees stubble and leaves bare skin, in light and in shade', () => {
    const hair = existingHair(photo(), pixelsPerMm, skin, sides)
    for (const y of [30, 120, 210]) {
      expect(at(hair, 40, y)).toBe(0)
      expect(at(hair, 200, y)).toBeGreaterThan(230)
    }
  })

  it('takes shine for what lies around it', () => {
    const hair = existingHair(photo({ shineRow: 60, shade: 0 }), pixelsPerMm, skin, sides)
    expect(at(hair, 40, 60)).toBeLessThan(40)
  })

  it('has no border where a broad shine ends what can be told', () => {
    const { data } = existingHair(photo({ shineRow: 0, shineReach: 120, shade: 0 }), pixelsPerMm, skin, sides)
    // One cell is a millimetre, and straight lines run between them.
    const steps = Array.from({ length: 200 }, (_, y) => {
      const [here, next] = [y, y + pixelsPerMm].map(row => data[row * width + 200])
      return Math.abs(next - here)
    })
    expect(data[200]).toBe(0)
    expect(data[200 * width + 200]).toBeGreaterThan(230)
    expect(Math.max(...steps)).toBeLessThan(80)
  })

  it('is not misled by the background past the outline of the head', () => {
    const grey = photo()
    const mask = { width, height: width, data: new Uint8Array(width * width) }
    for (let i = 0; i < mask.data.length; i++) {
      if (i % width >= 20) mask.data[i] = 255
      else grey.data.fill(120, 4 * i, 4 * i + 3)
    }
    expect(at(existingHair(grey, pixelsPerMm, skin, sides), 21, 120)).toBeGreaterThan(60)
    expect(at(existingHair(grey, pixelsPerMm, skin, sides, mask), 21, 120)).toBeLessThan(10)
  })

  it('says nothing where the sides do not take more red than green', () => {
    const hair = existingHair(photo(), pixelsPerMm, skin, [0.6, 0.6, 0.6])
    expect(hair.data.every(value => value === 0)).toBe(true)
  })
})
