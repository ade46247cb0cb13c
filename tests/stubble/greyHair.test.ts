import { describe, expect, it } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import { greyHair } from '../../src/stubble/greyHair'

const skin: LinearRgb = [0.42, 0.24, 0.18]
const now: LinearRgb = [0.5, 0.6, 0.7]
const then: LinearRgb = [0.8, 0.85, 0.9]
const size = 96
const pixelsPerMm = 4

/** Bare skin on the left; on the right stubble: half shadow of the whole field, half single dark hairs. */
function photo() {
  const data = new Uint8ClampedArray(4 * size * size)
  for (let i = 0; i < size * size; i++)
    for (let channel = 0; channel < 4; channel++) {
      const side = i % size >= size / 2
      const hair = side && seededHash(3, i) < 0.2 ? 0.4 : 1
      const light = skin[channel] * (side ? now[channel] * hair : 1)
      data[4 * i + channel] = channel === 3 ? 255 : encodeSrgb(light)
    }
  return { width: size, height: size, data }
}

const raster = (of: (x: number) => number) => ({
  width: size,
  height: size,
  data: Uint8Array.from({ length: size * size }, (_, i) => of(i % size)),
})
const hair = raster(x => (x < size / 2 ? 0 : 255))
const head = raster(() => 255)
/** The sides with that share of white hairs. */
function thenAt(share: number): LinearRgb {
  const mixed = (i: 0 | 1 | 2) => now[i] ** (1 - share) * then[i] ** share
  return [mixed(0), mixed(1), mixed(2)]
}
function greyed(share: number) {
  const then = thenAt(share)
  return greyHair(photo(), hair, head, pixelsPerMm, { now, then, skin, share })
}

/** Mean of the logarithm and standard deviation of green light on the right. */
function seen({ data }: { data: Uint8ClampedArray }) {
  const light: number[] = []
  for (let i = 0; i < size * size; i++) if (i % size >= size / 2 + 8) light.push(decodedSrgb[data[4 * i + 1]])
  const mean = light.reduce((sum, value) => sum + value, 0) / light.length
  return {
    log: light.reduce((sum, value) => sum + Math.log(value), 0) / light.length,
    spread: Math.sqrt(light.reduce((sum, value) => sum + (value - mean) ** 2, 0) / light.length) / mean,
  }
}

describe('greyHair', () => {
  it('gives the photo itself while no hair has turned white', () => {
    const before = photo()
    expect(greyHair(before, hair, head, pixelsPerMm, { now, then, skin, share: 0 })).toBe(before)
  })

  it('changes no bare skin, nothing outside the head and no transparency', () => {
    const [before, after] = [photo().data, greyed(1).data]
    const outside = greyHair(
      photo(),
      hair,
      raster(() => 0),
      pixelsPerMm,
      { now, then, skin, share: 1 },
    )
    expect(outside.data).toEqual(before)
    for (let i = 0; i < size * size; i++) {
      expect(after[4 * i + 3]).toBe(255)
      if (i % size < size / 2) expect(after.slice(4 * i, 4 * i + 3)).toEqual(before.slice(4 * i, 4 * i + 3))
    }
  })

  it('lifts the sides by the ratio of white hair to today’s, and takes contrast from single hairs', () => {
    const [today, white] = [seen(photo()), seen(greyed(1))]
    // Grey of the skin's lightness takes a little more green than the skin; bytes are coarse in the darkest hairs.
    const nearly = 0.03
    expect(Math.abs(white.log - today.log - Math.log(then[1] / now[1]))).toBeLessThan(nearly)
    expect(white.spread).toBeLessThan(0.7 * today.spread)
    const half = seen(greyed(0.5))
    expect(half.spread).toBeLessThan(today.spread)
    expect(half.spread).toBeGreaterThan(white.spread)
  })

  it('takes the colour from single hairs: they end greyer than the skin between them', () => {
    const [before, after] = [photo().data, greyed(1).data]
    const hairs = Array.from({ length: size * size }, (_, i) => i).filter(
      i => i % size >= size / 2 + 8 && seededHash(3, i) < 0.2,
    )
    const redOverBlue = (data: Uint8ClampedArray) =>
      hairs.reduce((sum, i) => sum + decodedSrgb[data[4 * i]] / decodedSrgb[data[4 * i + 2]], 0) /
      hairs.length
    expect(redOverBlue(before)).toBeGreaterThan(1.5)
    expect(redOverBlue(after)).toBeLessThan((0.9 * skin[0] * then[0]) / (skin[2] * then[2]))
  })

  it('lifts no hair at the outline to the light behind the head', () => {
    const edge = size - 6
    const bright = photo()
    for (let i = 0; i < size * size; i++) if (i % size >= edge) bright.data.set([250, 250, 250], 4 * i)
    const lit = greyHair(
      bright,
      hair,
      raster(x => (x < edge ? 255 : 0)),
      pixelsPerMm,
      { now, then, skin, share: 1 },
    )
    const brightest = (from: number, to: number) => {
      let most = 0
      for (let i = 0; i < size * size; i++)
        if (i % size >= from && i % size < to) most = Math.max(most, lit.data[4 * i + 1])
      return most
    }
    // Surroundings cut off at the outline hold fewer hairs, so their mean varies a little more: some bytes.
    expect(brightest(edge - 4, edge)).toBeLessThan(brightest(size / 2 + 8, edge - 10) + 6)
  })

  it('leaves alone what is brighter than bare skin', () => {
    const shining = photo()
    const spot = 50 * size + 80
    shining.data.set([240, 240, 240], 4 * spot)
    const after = greyHair(shining, hair, head, pixelsPerMm, { now, then, skin, share: 1 }).data
    expect([...after.slice(4 * spot, 4 * spot + 3)]).toEqual([240, 240, 240])
  })

  it('goes half the way in light where half as much hair stands', () => {
    const even = { width: size, height: size, data: photo().data.map((_, i) => (i % 4 === 3 ? 255 : 120)) }
    const lifted = (amount: number) => {
      const picture = greyHair(
        even,
        raster(() => amount),
        head,
        pixelsPerMm,
        { now, then, skin, share: 1 },
      )
      return Math.log(decodedSrgb[picture.data[4 * 500 + 1]] / decodedSrgb[120])
    }
    const full = Math.log(then[1] / now[1])
    // A byte near 120 is about 2 % of light.
    expect(Math.abs(lifted(255) - full)).toBeLessThan(0.02)
    expect(Math.abs(lifted(128) - full / 2)).toBeLessThan(0.02)
  })
})
