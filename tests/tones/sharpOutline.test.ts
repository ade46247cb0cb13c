import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import { sharpOutline } from '../../src/tones/sharpOutline'

const size = 720
const radius = 240
const skin: LinearRgb = [0.4, 0.24, 0.17]
const wall: LinearRgb = [0.6, 0.62, 0.65]
const away = (x: number, y: number) => Math.hypot(x - size / 2, y - size / 2)

/** A round head before a wall, and a mask that reaches a few pixels too far. */
function scene(head: LinearRgb, behind: LinearRgb, beyond: number) {
  const data = new Uint8ClampedArray(4 * size * size)
  const mask = new Uint8Array(size * size)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const light = away(x, y) < radius ? head : behind
      data.set([...light.map(value => encodeSrgb(value)), 255], 4 * (y * size + x))
      mask[y * size + x] = away(x, y) < radius + beyond ? 255 : 0
    }
  return {
    pixels: { width: size, height: size, data },
    mask: { width: size, height: size, data: mask },
  }
}

/** Pixels of wall that count as head, and of head that count as wall. */
function wrong(data: Uint8Array) {
  let [outside, inside] = [0, 0]
  data.forEach((value, i) => {
    const isHead = away(i % size, Math.floor(i / size)) < radius
    if (value > 0 && !isHead) outside++
    if (value === 0 && isHead) inside++
  })
  return { outside, inside }
}

describe('sharpOutline', () => {
  it('takes the wall beside a head away, and nothing of the head', () => {
    for (const head of [skin, [0.08, 0.05, 0.04]] as const) {
      const { pixels, mask } = scene(head, wall, 3)
      expect(wrong(mask.data).outside).toBeGreaterThan(3000)
      const { outside, inside } = wrong(sharpOutline(pixels, mask).data)
      expect(outside).toBeLessThan(100)
      expect(inside).toBe(0)
    }
  })

  it('tells nothing where wall and head are of one colour', () => {
    const { pixels, mask } = scene(skin, [0.41, 0.245, 0.175], 3)
    expect(sharpOutline(pixels, mask).data).toEqual(mask.data)
  })

  it('never adds to the head', () => {
    const { pixels, mask } = scene(skin, wall, -6)
    expect(sharpOutline(pixels, mask).data).toEqual(mask.data)
  })

  it('keeps in part what a lens has mixed at the edge, and nothing of the wall beyond', () => {
    const { pixels, mask } = scene(skin, wall, 4)
    /** Share of head in a pixel, where the edge is three pixels wide. */
    const headIn = (i: number) =>
      Math.min(1, Math.max(0, 0.5 + (radius - away(i % size, Math.floor(i / size))) / 3))
    for (let i = 0; i < size * size; i++)
      for (let channel = 0; channel < 3; channel++) {
        const light = headIn(i) * skin[channel] + (1 - headIn(i)) * wall[channel]
        pixels.data[4 * i + channel] = encodeSrgb(light)
      }
    const { data } = sharpOutline(pixels, mask)
    const among = (from: number, to: number) =>
      Array.from(data, (value, i) => ({ value, share: headIn(i) })).filter(
        ({ share }) => share > from && share < to,
      )
    const mixed = among(0.1, 0.9)
    expect(mixed.length).toBeGreaterThan(2000)
    // Farther in, pixels pass for head alone.
    const miss = ({ value, share }: { value: number; share: number }) => Math.abs(value / 255 - share)
    expect(mixed.filter(one => one.share < 0.6 && miss(one) > 0.12)).toEqual([])
    expect(mixed.filter(one => one.share >= 0.6 && one.value < 128)).toEqual([])
    expect(among(0.99, 2).filter(({ value }) => value < 250).length).toBeLessThan(100)
    expect(among(-1, 0.02).filter(({ value }) => value > 12).length).toBeLessThan(100)
  })

  it('keeps a rim that turns from the light, before a wall as dark as the rim', () => {
    const { pixels, mask } = scene(skin, [0.14, 0.2, 0.26], 1)
    for (let i = 0; i < size * size; i++) {
      const depth = radius - away(i % size, Math.floor(i / size))
      const shade = depth < 6 ? 0.55 : 1
      if (depth > 0)
        pixels.data.set(
          skin.map(value => encodeSrgb(shade * value)),
          4 * i,
        )
    }
    const { outside, inside } = wrong(sharpOutline(pixels, mask).data.map(value => (value > 153 ? 255 : 0)))
    expect(outside).toBeLessThan(100)
    expect(inside).toBeLessThan(100)
  })
})
