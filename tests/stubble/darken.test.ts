import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headMap } from '../../src/head/headMap'
import { planeMap } from '../../src/head/planeMap'
import type { LinearRgb } from '../../src/light/colours'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import type { DotKernel } from '../../src/stubble/DotKernel'
import { darken } from '../../src/stubble/darken'
import { scatterDots } from '../../src/stubble/scatterDots'

const step = 0.05
/** A dot with a soft rim and a halo that reaches 8 mm, strongest in red. */
const dotOf = (strength: number, radius = 0.25): DotKernel => {
  const profile = (channel: number) =>
    Float32Array.from({ length: 161 }, (_, i) => {
      const r = i * step
      return strength * channel * (Math.exp(-((r / radius) ** 2)) + 0.01 * Math.exp(-r / 2))
    })
  return { step, opticalDensity: [profile(1), profile(0.6), profile(0.35)] }
}

const flat = (width: number, height = width, colour: readonly number[] = [210, 160, 140]) => {
  const data = new Uint8ClampedArray(4 * width * height)
  for (let i = 0; i < data.length; i++) data[i] = i % 4 === 3 ? 255 : colour[i % 4]
  return { width, height, data }
}

const one = (x: number, y: number) => Float32Array.of(x, y, 0.1)
const ratioAt = (before: Uint8ClampedArray, after: Uint8ClampedArray, index: number) =>
  decodedSrgb[after[index]] / decodedSrgb[before[index]]

/** A byte of a bright channel is this share of its light, twice over for rounding before and after. */
const byteGrain = 0.012

describe('darken', () => {
  it('takes exp(-OD) at each distance from a dot that is large in pixels', () => {
    const pixelsPerMm = 40
    const photo = flat(161)
    const map = planeMap({ pixelsPerMm, x0: 80, y0: 80 })
    const kernel = dotOf(0.9)
    const after = darken(photo, one(0, 0), [kernel], map)
    for (const channel of [0, 1, 2])
      for (let pixels = 0; pixels <= 80; pixels += 2) {
        const density = kernel.opticalDensity[channel][pixels / 2]
        const index = 4 * (80 * 161 + 80 + pixels) + channel
        expect(Math.abs(ratioAt(photo.data, after.data, index) - Math.exp(-density))).toBeLessThan(byteGrain)
      }
  })

  it('keeps a single dot exact under a limit', () => {
    const photo = flat(161)
    const map = planeMap({ pixelsPerMm: 40, x0: 80, y0: 80 })
    const limited = darken(photo, one(0, 0), [dotOf(0.9)], map, { limit: [0.4, 0.5, 0.6] })
    const free = darken(photo, one(0, 0), [dotOf(0.9)], map)
    const worst = limited.data.reduce((most, value, i) => Math.max(most, Math.abs(value - free.data[i])), 0)
    expect(worst).toBeLessThanOrEqual(1)
  })

  it('spreads the same light wherever the dot falls between pixels', () => {
    const photo = flat(101)
    const sums = [0, 0.25, 0.5, 0.75].map(phase => {
      const map = planeMap({ pixelsPerMm: 4, x0: 50 + phase, y0: 50 + phase / 2 })
      const { data } = darken(photo, one(0, 0), [dotOf(1.2)], map, { blur: 0.5 })
      return data.reduce(
        (sum, value, i) => (i % 4 === 0 ? sum + decodedSrgb[210] - decodedSrgb[value] : sum),
        0,
      )
    })
    expect(Math.max(...sums) / Math.min(...sums)).toBeLessThan(1.05)
  })

  /** A single faint dot would tell more of bytes being rounded than of light: what many take is what is compared. */
  it('keeps the light of dots when the photo is blurred, and lowers their peaks', () => {
    const photo = flat(201)
    const map = planeMap({ pixelsPerMm: 8, x0: 100, y0: 100 })
    const dots = scatterDots(() => 60, { seed: 4, x: -25, y: -25, width: 50, height: 50 })
    const [sharp, soft] = [0, 2].map(blur => {
      const { data } = darken(photo, dots, [dotOf(0.8)], map, { blur })
      const light = Array.from(
        data.filter((_, i) => i % 4 === 0),
        value => decodedSrgb[210] - decodedSrgb[value],
      )
      return { sum: light.reduce((a, b) => a + b), peak: Math.max(...light) }
    })
    expect(soft.sum / sharp.sum).toBeGreaterThan(0.97)
    expect(soft.sum / sharp.sum).toBeLessThan(1.03)
    expect(soft.peak).toBeLessThan(0.7 * sharp.peak)
  })

  it('gives a field of dots the mean of its overlap-corrected sum', () => {
    const limit: LinearRgb = [0.24, 0.45, 0.62]
    const map = planeMap({ pixelsPerMm: 4, x0: 80, y0: 80 })
    const kernel = dotOf(1, 0.2)
    const photo = flat(160)
    for (const density of [50, 150, 300]) {
      const dots = scatterDots(() => density, { seed: 2, x: -30, y: -30, width: 60, height: 60 })
      const { data } = darken(photo, dots, [kernel], map, { limit })
      for (const channel of [0, 1, 2]) {
        const contrast = 1 - limit[channel]
        const area = kernel.opticalDensity[channel].reduce(
          (sum, d, i) => sum + 2 * Math.PI * i * step * step * (1 - Math.exp(-d)),
          0,
        )
        // A field that overlaps everywhere evenly: the least any placing can take, within what dots that stay apart add.
        const even = contrast * (1 - Math.exp((-density * area) / 100 / contrast))
        let mean = 0
        for (let y = 40; y < 120; y++)
          for (let x = 40; x < 120; x++)
            mean += (1 - ratioAt(photo.data, data, 4 * (y * 160 + x) + channel)) / 6400
        expect(Math.abs(mean - even)).toBeLessThan(0.05)
        expect(mean).toBeLessThan(contrast)
      }
    }
  })

  it('narrows a dot to half where the head turns 60 degrees away', () => {
    const radius = 90
    const pose = {
      pixelsPerMm: 20,
      centre: { x: 100, y: 100 },
      semiAxes: { x: radius, y: radius, z: radius },
      yaw: 0,
      pitch: Math.PI / 2,
      roll: 0,
    }
    const chart = 2 * radius * Math.tan(Math.PI / 6)
    const centre = { x: 100 - 20 * radius * Math.sin(Math.PI / 3), y: 100 }
    const { data } = darken(flat(201), one(chart, 0), [dotOf(0.8, 1)], headMap({ ...pose, centre }))
    const width = (dx: number, dy: number) => {
      const lost = (i: number) =>
        decodedSrgb[210] - decodedSrgb[data[4 * ((100 + i * dy) * 201 + 100 + i * dx)]]
      let i = 0
      while (lost(i) > lost(0) / 2) i++
      return i - (lost(0) / 2 - lost(i)) / (lost(i - 1) - lost(i))
    }
    expect(width(1, 0) / width(0, 1)).toBeGreaterThan(0.46)
    expect(width(1, 0) / width(0, 1)).toBeLessThan(0.54)
  })

  it('changes no byte without dots, under a mask of zero, or of the input', () => {
    const photo = flat(60)
    const map = planeMap({ pixelsPerMm: 3, x0: 30, y0: 30 })
    const dots = scatterDots(() => 150, { seed: 1, x: -12, y: -12, width: 24, height: 24 })
    const copy = new Uint8ClampedArray(photo.data)
    expect(darken(photo, new Float32Array(), [dotOf(1)], map).data).toEqual(copy)
    const mask = { width: 60, height: 60, data: new Uint8Array(3600).fill(255, 1800) }
    const half = darken(photo, dots, [dotOf(1)], map, { mask })
    expect(half.data.subarray(0, 7200)).toEqual(copy.subarray(0, 7200))
    expect(half.data.subarray(7200)).not.toEqual(copy.subarray(7200))
    expect(darken(photo, dots, [dotOf(1)], map, { mask: mask.data }).data).toEqual(half.data)
    expect(photo.data).toEqual(copy)
  })

  it('never gets lighter by one more dot, whatever the pixel', () => {
    const map = planeMap({ pixelsPerMm: 3, x0: 20, y0: 20 })
    const place = fc.double({ min: -8, max: 8, noNaN: true })
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 12 }),
        fc.tuple(byte, byte, byte),
        fc.boolean(),
        (places, colour, shiny) => {
          const photo = flat(40, 40, colour)
          const chroma: LinearRgb | undefined = shiny ? [0.5, 0.28, 0.22] : undefined
          const options = { chroma, limit: [0.3, 0.4, 0.5] as const, blur: 0.6 }
          const all = Float32Array.from(places.flatMap(([x, y]) => [x, y, 0.5]))
          const fewer = darken(photo, all.subarray(3), [dotOf(1)], map, options).data
          const more = darken(photo, all, [dotOf(1)], map, options).data
          expect(more.every((value, i) => value <= fewer[i])).toBe(true)
          expect(fewer.every((value, i) => value <= photo.data[i])).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('leaves a channel alone that the pigment leaves alone', () => {
    const map = planeMap({ pixelsPerMm: 3, x0: 20, y0: 20 })
    const kernel = dotOf(1)
    const [red, green, blue] = kernel.opticalDensity
    const untouched = { ...kernel, opticalDensity: [red, green, blue.map(() => 0)] as const }
    const photo = flat(40, 40, [60, 45, 38])
    const dots = Float32Array.of(0, 0, 0.5, 1, 0, 0.5)
    for (const limit of [1, 1.008]) {
      const { data } = darken(photo, dots, [untouched], map, { limit: [0.6, 0.8, limit] })
      const at = 4 * (20 * 40 + 20)
      expect(data[at]).toBeLessThan(60)
      expect(data[at + 2]).toBe(38)
    }
  })

  it('leaves shine on top: a blown highlight stays, and a bright one turns no bluer than its shine', () => {
    const map = planeMap({ pixelsPerMm: 3, x0: 20, y0: 20 })
    const dots = scatterDots(() => 200, { seed: 1, x: -12, y: -12, width: 24, height: 24 })
    const chroma: LinearRgb = [0.5, 0.28, 0.22]
    const white = flat(40, 40, [255, 255, 255])
    expect(darken(white, dots, [dotOf(1)], map, { chroma }).data).toEqual(white.data)
    const pale = flat(40, 40, [245, 225, 220])
    const kept = darken(pale, dots, [dotOf(1)], map, { chroma, limit: [0.4, 0.6, 0.7] }).data
    const tinted = darken(pale, dots, [dotOf(1)], map, { limit: [0.4, 0.6, 0.7] }).data
    const red = 4 * (20 * 40 + 20)
    expect(tinted[red + 2] - tinted[red]).toBeGreaterThan(kept[red + 2] - kept[red])
    expect(kept[red + 2]).toBeLessThanOrEqual(kept[red])
  })

  it('draws each dot with its own kernel', () => {
    const photo = flat(80, 40)
    const map = planeMap({ pixelsPerMm: 4, x0: 0, y0: 0 })
    const dots = Float32Array.of(5, 5, 0.1, 15, 5, 0.2)
    const kernelOf = Uint8Array.of(0, 1)
    const { data } = darken(photo, dots, [dotOf(0.2), dotOf(1)], map, { kernelOf })
    const [weak, strong] = [20, 60].map(x => data[4 * (20 * 80 + x)])
    expect(strong).toBeLessThan(weak - 20)
  })

  it('refuses a mask of another size and a kernel that is not there', () => {
    const map = planeMap({ pixelsPerMm: 3, x0: 0, y0: 0 })
    const mask = { width: 2, height: 2, data: new Uint8Array(4) }
    expect(() => darken(flat(10), one(1, 1), [dotOf(1)], map, { mask })).toThrow(RangeError)
    expect(() => darken(flat(10), one(1, 1), [], map)).toThrow(RangeError)
    const kernelOf = Uint8Array.of(3)
    expect(() => darken(flat(10), one(1, 1), [dotOf(1)], map, { kernelOf })).toThrow(RangeError)
  })
})
