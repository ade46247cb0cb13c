import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { deltaE2000 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import type { Pixels } from '../../src/photo/Pixels'
import { hairTone } from '../../src/tones/hairTone'

const side = 60
const whole = [{ points: [{ x: 30, y: 30 }], radius: 60 }]

function paint(colour: (x: number, y: number) => readonly number[]): Pixels {
  const data = new Uint8ClampedArray(4 * side * side)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) data.set([...colour(x, y), 255], 4 * (y * side + x))
  return { width: side, height: side, data }
}

const dark = [52, 40, 34]

describe('the tone of longer hair', () => {
  it('is the middle of its strands, glints left out', () => {
    const tone = hairTone(
      paint((x, y) => (y % 9 === 0 ? [255, 255, 255] : x % 5 === 0 ? [90, 75, 66] : dark)),
      whole,
    )
    if (isRemark(tone)) throw new Error(tone.code)
    const strand = linearRgbToLab([decodedSrgb[dark[0]], decodedSrgb[dark[1]], decodedSrgb[dark[2]]])
    expect(deltaE2000(tone.lab, strand)).toBeLessThan(0.5)
  })

  it('may have any hue: black, white and dyed hair are hair', () => {
    for (const colour of [
      [14, 14, 16],
      [225, 226, 228],
      [60, 40, 130],
    ])
      expect(
        isRemark(
          hairTone(
            paint(() => colour),
            whole,
          ),
        ),
      ).toBe(false)
  })

  it('is refused for too few pixels and for glare', () => {
    const few = [{ points: [{ x: 30, y: 30 }], radius: 2 }]
    expect(
      hairTone(
        paint(() => dark),
        few,
      ),
    ).toMatchObject({ code: 'tones/too-few' })
    expect(
      hairTone(
        paint(() => [255, 255, 255]),
        whole,
      ),
    ).toMatchObject({ code: 'tones/clipped' })
  })
})
