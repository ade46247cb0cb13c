import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quadrilateral } from '../../../src/geometry/quadrilateral'
import { isRemark } from '../../../src/geometry/Remark'
import type { LinearRgb } from '../../../src/light/colours'
import { deltaE2000 } from '../../../src/light/labDifference'
import { linearRgbToLab } from '../../../src/light/linearRgbToLab'
import type { Pixels } from '../../../src/photo/Pixels'
import { chartReference } from '../../../src/tones/whiteReference/chartReference'
import { type ChartReading, readChart } from '../../../src/tones/whiteReference/readChart'
import { correctLight } from '../../../src/tones/whiteReference/WhiteReference'
import { type Camera, faultless, syntheticChart } from './syntheticChart'

const [width, height] = [420, 320]
const straight: Quadrilateral = [
  { x: 60, y: 50 },
  { x: 360, y: 50 },
  { x: 360, y: 250 },
  { x: 60, y: 250 },
]
/** As a hand holds it: turned and seen at a slant. */
const slanted: Quadrilateral = [
  { x: 70, y: 60 },
  { x: 340, y: 40 },
  { x: 372, y: 232 },
  { x: 52, y: 262 },
]
/** A phone that mutes colours, in yellowish light, half a stop too dark, with more contrast than light has. */
const phone: Camera = {
  mix: [
    [0.72, 0.08, 0.02],
    [0.06, 0.62, 0.04],
    [0.02, 0.07, 0.5],
  ],
  slope: 1.18,
  noise: 2,
  fall: 0.15,
}

/** The same phone in this many times the light. */
const dimmed = (times: number): Camera => ({
  ...phone,
  mix: phone.mix.map(([r, g, b]): [number, number, number] => [times * r, times * g, times * b]),
})

const photo = (camera: Camera, corners = slanted, more = {}) =>
  syntheticChart({ width, height, corners, camera, ...more })

function read(pixels: Pixels, corners = slanted): ChartReading {
  const reading = readChart(pixels, corners)
  if (isRemark(reading)) throw new Error(`${reading.code} ${JSON.stringify(reading.values)}`)
  return reading
}

const refusal = (pixels: Pixels, corners = slanted) => {
  const reading = readChart(pixels, corners)
  return isRemark(reading) ? reading : null
}

/** What a chart's photo of 8 bits and 2 steps of noise may leave, ΔE2000 on average. */
const closeness = 1

describe('readChart', () => {
  it('finds nothing to correct in a faultless photo', () => {
    const { reference } = read(photo(faultless))
    expect(reference.slope).toBeCloseTo(1, 2)
    expect(reference.chart?.residual).toBeLessThan(0.5)
    const grey: LinearRgb = [0.2, 0.2, 0.2]
    expect(deltaE2000(linearRgbToLab(correctLight(reference, grey)), linearRgbToLab(grey))).toBeLessThan(0.5)
  })

  it('undoes a phone’s colours, exposure, contrast and uneven light', () => {
    const { reference, warnings } = read(photo(phone))
    expect(reference.slope).toBeCloseTo(phone.slope, 1)
    expect(Math.abs(reference.slope - phone.slope)).toBeLessThan(0.03)
    expect(reference.chart?.residual).toBeLessThan(closeness)
    expect(warnings).toEqual([])
  })

  it('knows the slope within its standard error, and any camera’s colours, over many cameras', () => {
    const share = fc.double({ min: -0.06, max: 0.1, noNaN: true })
    const own = fc.double({ min: 0.45, max: 0.8, noNaN: true })
    const cameras = fc.record({
      mix: fc.tuple(fc.tuple(own, share, share), fc.tuple(share, own, share), fc.tuple(share, share, own)),
      slope: fc.double({ min: 0.8, max: 1.3, noNaN: true }),
      noise: fc.double({ min: 0, max: 2.5, noNaN: true }),
      fall: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
    })
    fc.assert(
      fc.property(cameras, fc.integer({ min: 1, max: 1000 }), (camera, seed) => {
        const { reference } = read(photo(camera, slanted, { seed }))
        expect(reference.chart?.residual).toBeLessThan(2 * closeness)
        expect(Math.abs(reference.slope / camera.slope - 1)).toBeLessThan(0.05)
        const doubt = Math.log(reference.doubt.slope)
        expect(Math.abs(Math.log(reference.slope / camera.slope))).toBeLessThan(2 * doubt)
      }),
      { numRuns: 10 },
    )
  })

  it('reads a chart whichever way up, mirrored too', () => {
    const [a, b, c, d] = straight
    const ways: Quadrilateral[] = [
      [a, b, c, d],
      [c, d, a, b],
      [b, a, d, c],
      [d, c, b, a],
    ]
    const expected = read(photo(phone, straight), straight).reference
    for (const way of ways) {
      const pixels = photo(phone, way, { seed: 7 })
      const { reference, patches } = read(pixels, straight)
      expect(Math.abs(reference.slope - expected.slope)).toBeLessThan(0.03)
      expect(reference.chart?.residual).toBeLessThan(closeness)
      const start = patches[0].at
      expect(Math.hypot(start.x - way[0].x, start.y - way[0].y)).toBeLessThan(50)
    }
    const upright: Quadrilateral = [
      { x: 250, y: 20 },
      { x: 250, y: 290 },
      { x: 70, y: 290 },
      { x: 70, y: 20 },
    ]
    const corners: Quadrilateral = [upright[3], upright[0], upright[1], upright[2]]
    expect(read(photo(phone, upright), corners).reference.chart?.residual).toBeLessThan(closeness)
  })

  it('bears corners dragged a few pixels off', () => {
    const pixels = photo(phone)
    const offset = fc.integer({ min: -5, max: 5 })
    const offsets = fc.array(fc.tuple(offset, offset), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(offsets, moves => {
        const [a, b, c, d] = slanted.map(({ x, y }, i) => ({ x: x + moves[i][0], y: y + moves[i][1] }))
        expect(read(pixels, [a, b, c, d]).reference.chart?.residual).toBeLessThan(1.5 * closeness)
      }),
      { numRuns: 8 },
    )
  })

  it('prefers roots where the camera answers light as no plain mix can', () => {
    // Channels that bleed by the root of their product: what roots undo and a plain mix cannot.
    const crooked = photo(faultless)
    const data = new Uint8ClampedArray(crooked.data)
    for (let i = 0; i < data.length; i += 4) {
      const [r, g] = [data[i], data[i + 1]]
      data[i] = 0.6 * r + 0.4 * Math.sqrt(r * g)
    }
    expect(read({ ...crooked, data }).reference.mix[0]).toHaveLength(6)
    expect(read(photo(faultless)).reference.mix[0]).toHaveLength(3)
  })

  it('refuses a chart half covered, and names what is hidden', () => {
    const hand: LinearRgb = [0.5, 0.3, 0.22]
    const covers: ((u: number, v: number) => boolean)[] = [
      u => u > 0.5,
      u => u < 0.5,
      (_, v) => v > 0.5,
      (_, v) => v < 0.5,
    ]
    for (const covered of covers) {
      const remark = refusal(
        photo(phone, slanted, { over: (u: number, v: number) => (covered(u, v) ? hand : null) }),
      )
      expect(remark?.code).toBe('white/chart-covered')
      const hidden = String(remark?.values.patches).split(', ')
      expect(hidden.length).toBeGreaterThanOrEqual(8)
      expect(hidden.length).toBeLessThanOrEqual(14)
    }
  })

  it('leaves out one colour under a thumb and says so, and refuses a grey under it', () => {
    const thumb = (column: number, row: number) => (u: number, v: number) =>
      Math.floor(6 * u) === column && Math.floor(4 * v) === row ? ([0.5, 0.3, 0.22] as LinearRgb) : null
    const { warnings, reference } = read(photo(phone, slanted, { over: thumb(2, 0) }))
    expect(warnings).toEqual([{ code: 'white/left-out', values: { patches: 'blue sky' } }])
    expect(Math.abs(reference.slope - phone.slope)).toBeLessThan(0.03)
    expect(refusal(photo(phone, slanted, { over: thumb(3, 3) }))?.code).toBe('white/chart-covered')
  })

  it('refuses an overexposed chart and names the clipped patches', () => {
    const remark = refusal(photo(dimmed(3)))
    expect(remark?.code).toBe('white/chart-clipped')
    expect(remark?.values.patches).toContain('white')
    expect(remark?.values.patches).not.toContain('black')
  })

  it('refuses a chart lost in the dark', () => {
    expect(refusal(photo({ ...dimmed(1 / 90), noise: 0 }))?.code).toBe('white/chart-dark')
  })

  it('refuses corners that cross, that are pushed inside, or hold no chart', () => {
    const [a, b, c, d] = slanted
    expect(refusal(photo(phone), [b, a, c, d])?.code).toBe('white/corners-crossed')
    expect(refusal(photo(phone), [a, b, { x: 180, y: 130 }, d])?.code).toBe('white/corners-crossed')
    const elsewhere = straight.map(({ x, y }) => ({ x: x / 8, y: y / 8 })) as unknown as Quadrilateral
    expect(refusal(photo(phone, elsewhere), straight)?.code).toBe('white/not-a-chart')
    const shifted = slanted.map(({ x, y }) => ({ x: x + 50, y: y + 25 })) as unknown as Quadrilateral
    expect(refusal(photo(phone), shifted)).not.toBeNull()
  })

  it('refuses a chart of a few pixels', () => {
    const tiny = straight.map(({ x, y }) => ({ x: 100 + x / 8, y: 100 + y / 8 })) as unknown as Quadrilateral
    expect(refusal(photo(phone, tiny), tiny)?.code).toBe('white/chart-small')
  })

  it('never gives a correction for noise, stripes or a wall', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(1, 7, 31), (seed, coarse) => {
        const data = new Uint8ClampedArray(4 * width * height).map((_, i) => {
          const [x, y] = [(i >> 2) % width, Math.floor((i >> 2) / width)]
          return 20 + ((seed + 37 * Math.floor(x / coarse) * (i % 4) + 91 * Math.floor(y / coarse)) % 210)
        })
        expect(refusal({ width, height, data })).not.toBeNull()
      }),
      { numRuns: 15 },
    )
  })

  it('says that light falls unevenly, and takes it off', () => {
    const { reference, warnings } = read(photo({ ...dimmed(0.6), fall: 0.9 }))
    expect(warnings.map(({ code }) => code)).toEqual(['white/uneven-light'])
    expect(Math.abs(reference.slope - phone.slope)).toBeLessThan(0.05)
  })

  it('gives back its own patches as published', () => {
    const { patches } = read(photo(phone))
    const off = patches.map(({ light }, i) => deltaE2000(linearRgbToLab(light), chartReference[i].lab))
    expect(Math.max(...off)).toBeLessThan(3 * closeness)
  })
})
