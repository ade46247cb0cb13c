import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paintStroke } from '../../src/tones/paintStroke'

const size = 24
const spot = fc.record({
  x: fc.double({ min: -8, max: 32, noNaN: true }),
  y: fc.double({ min: -8, max: 32, noNaN: true }),
})
const blank = () => ({ width: size, height: size, data: new Uint8Array(size * size) })

describe('paintStroke', () => {
  it('changes what lies within its radius of the way and nothing else, past the edges of the picture too', () => {
    fc.assert(
      fc.property(
        fc.array(spot, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (points, radius) => {
          const raster = blank()
          paintStroke(raster, { points, radius }, () => 9)
          let wrong = 0
          raster.data.forEach((value, i) => {
            const [x, y] = [i % size, Math.floor(i / size)]
            const away = Math.min(...points.map((to, n) => fromWay(points[Math.max(0, n - 1)], to, x, y)))
            // At the very edge of the brush rounding decides.
            if (Math.abs(away - radius) > 1e-6 && value !== (away < radius ? 9 : 0)) wrong++
          })
          expect(wrong).toBe(0)
        },
      ),
    )
  })

  it('hands each pixel what stood there', () => {
    const raster = blank()
    raster.data.fill(40)
    paintStroke(raster, { points: [{ x: 12, y: 12 }], radius: 3 }, value => value + 1)
    expect(raster.data[12 * size + 12]).toBe(41)
    expect(raster.data[0]).toBe(40)
  })
})

/** Stepping along the way instead of projecting onto it. */
function fromWay(from: { x: number; y: number }, to: { x: number; y: number }, x: number, y: number): number {
  let [low, high] = [0, 1]
  const at = (t: number) => Math.hypot(x - from.x - t * (to.x - from.x), y - from.y - t * (to.y - from.y))
  for (let turn = 0; turn < 50; turn++) {
    const [one, two] = [low + (high - low) / 3, high - (high - low) / 3]
    if (at(one) < at(two)) high = two
    else low = one
  }
  return at(low)
}
