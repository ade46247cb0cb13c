import { describe, expect, it } from 'vitest'
import { headFromMask } from '../../src/head/headFromMask'
import { headMap } from '../../src/head/headMap'

/** A dome of an ellipse, or squarer for a `corner` above 2, straight below its middle, with ears there and stray pixels on top. */
function head({ half = 120, height = 130, ears = 25, stray = 0, corner = 2 }) {
  const [width, rows, top, middle] = [400, 500, 60, 210]
  const data = new Uint8Array(width * rows)
  for (let y = 0; y < rows; y++) {
    const v = y - top
    const below = Math.max(0, 1 - v / height)
    const wide =
      v < 0 ? 0 : half * (1 - below ** corner) ** (1 / corner) + (v > height && v < height + 80 ? ears : 0)
    for (let x = 0; x < width; x++) if (Math.abs(x - middle) < wide) data[y * width + x] = 255
  }
  for (let i = 0; i < stray; i++) data[(top - 1 - i) * width + middle + 3] = 255
  return { width, height: rows, data }
}

/** A pixel of a mask is all or nothing: half a pixel on either side, and the slope of the fit. */
const maskGrain = 0.03

/** Share of the scalp: less than a quarter of a millimetre all around. */
const bareRim = 0.005

describe('headFromMask', () => {
  it('finds breadth, height and middle of the dome, whatever the ears', () => {
    for (const shape of [{}, { ears: 50 }, { height: 115 }, { height: 145, half: 110 }]) {
      const { half, height } = { half: 120, height: 130, ...shape }
      const pose = headFromMask(head(shape))!
      expect(Math.abs((pose.pixelsPerMm * 155) / (2 * half) - 1)).toBeLessThan(maskGrain)
      expect(Math.abs((pose.semiAxes.z * pose.pixelsPerMm) / height - 1)).toBeLessThan(2 * maskGrain)
      expect(pose.centre.x).toBeCloseTo(210, 0)
    }
  })

  it('takes its scale from a measured breadth', () => {
    const [usual, measured] = [headFromMask(head({}))!, headFromMask(head({}), 145)!]
    expect(measured.pixelsPerMm * 145).toBeCloseTo(usual.pixelsPerMm * 155, 9)
    expect(measured.semiAxes.x / 145).toBeCloseTo(usual.semiAxes.x / 155, 9)
    expect(Math.abs(measured.semiAxes.x / 72.5 - 1)).toBeLessThan(maskGrain)
  })

  it('leaves hardly any rim of scalp outside the head it finds, where that is no ellipsoid', () => {
    for (const corner of [2, 2.2, 2.5]) {
      const mask = head({ corner })
      const map = headMap(headFromMask(mask)!)
      let [scalp, bare] = [0, 0]
      for (let y = 60; y < 170; y++)
        for (let x = 0; x < mask.width; x++) {
          if (mask.data[y * mask.width + x] === 0) continue
          scalp++
          if (!map.toScalp(x, y)) bare++
        }
      expect(bare / scalp).toBeLessThan(bareRim)
    }
  })

  it('finds no head in an empty mask or a speck', () => {
    expect(headFromMask({ width: 50, height: 50, data: new Uint8Array(2500) })).toBeNull()
    const speck = new Uint8Array(2500)
    speck[1275] = 255
    expect(headFromMask({ width: 50, height: 50, data: speck })).toBeNull()
  })
})
