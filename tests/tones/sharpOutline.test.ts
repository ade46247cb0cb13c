import { describe, expect, it } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import { sharpOutline } from '../../src/tones/sharpOutline'

const size = 720
const [middle, radius] = [360, 200]
const skin = [190, 140, 115]
const wall = [200, 202, 205]
const away = (i: number) => Math.hypot((i % size) - middle, Math.floor(i / size) - middle)

/** A round head before a wall that darkens to one side, with the noise of a camera. */
function photo(colours = { head: skin, wall }, inHead: (i: number) => boolean = () => false) {
  const data = new Uint8ClampedArray(4 * size * size)
  for (let i = 0; i < size * size; i++)
    for (let channel = 0; channel < 4; channel++) {
      const colour = away(i) < radius && !inHead(i) ? colours.head : colours.wall
      const lamp = colour === colours.wall ? (-20 * (i % size)) / size : 0
      const noise = 6 * (seededHash(3, 4 * i + channel) - 0.5)
      data[4 * i + channel] = channel === 3 ? 255 : colour[channel] + lamp + noise
    }
  return { width: size, height: size, data }
}

const disc = (reach: number) => ({
  width: size,
  height: size,
  data: Uint8Array.from({ length: size * size }, (_, i) => (away(i) < reach ? 255 : 0)),
})

const changed = (one: { data: Uint8Array }, other: { data: Uint8Array }) =>
  one.data.reduce((count, value, i) => count + (value === other.data[i] ? 0 : 1), 0)

describe('sharpOutline', () => {
  it('takes away the rim of wall that a coarse outline left, to the pixel', () => {
    const sharp = sharpOutline(photo(), disc(radius + 3))
    let [bare, lost] = [0, 0]
    sharp.data.forEach((value, i) => {
      if (value > 0 && away(i) > radius + 1) bare++
      if (value === 0 && away(i) < radius - 1) lost++
    })
    expect({ bare, lost }).toEqual({ bare: 0, lost: 0 })
  })

  it('leaves an outline that is right as it is', () => {
    expect(changed(disc(radius), sharpOutline(photo(), disc(radius)))).toBe(0)
  })

  it('leaves what it cannot tell from the wall', () => {
    const rough = disc(radius + 3)
    expect(changed(rough, sharpOutline(photo({ head: wall, wall }), rough))).toBe(0)
  })

  it('leaves a place within the head that looks like the wall: shine is no background', () => {
    const shine = (i: number) => Math.abs(away(i) - (radius - 8)) < 3
    const sharp = sharpOutline(photo(undefined, shine), disc(radius + 3))
    expect(sharp.data.filter((value, i) => shine(i) && value === 0)).toHaveLength(0)
  })
})
