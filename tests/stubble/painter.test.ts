import { describe, expect, it } from 'vitest'
import { headMap } from '../../src/head/headMap'
import { dotPrints } from '../../src/stubble/dotPrints'
import { plainMachine } from '../../src/stubble/machine/plainMachine'
import { painter } from '../../src/stubble/painter'
import { scalpFrame } from '../../src/stubble/scalpFrame'
import { scatterDots } from '../../src/stubble/scatterDots'
import { seeDots } from '../../src/stubble/seeDots'

const [width, height] = [160, 150]
const map = headMap({
  pixelsPerMm: 2,
  centre: { x: 80, y: 110 },
  semiAxes: { x: 77, y: 98, z: 88 },
  yaw: 0.2,
  pitch: 0.7,
  roll: 0,
})
const density = Float32Array.from(
  { length: 81 },
  (_, i) => Math.exp(-((i / 3) ** 2)) + 0.05 * Math.exp(-i / 10),
)
const kernels = [0.4, 0.9].map(strength => {
  const channel = density.map(value => strength * value)
  return { step: 0.1, opticalDensity: [channel, channel, channel] as const }
})
const frame = scalpFrame(map, width, height)
if (!frame) throw new Error('the picture shows a head')
const list = scatterDots(() => 60, { seed: 2, x: -60, y: -60, width: 120, height: 120 })
const seen = seeDots(list, frame)
const dots = { seen, prints: dotPrints(kernels, seen, undefined, 0.6) }
const count = list.length / 3
const kernelOf = Uint8Array.from({ length: count }, (_, i) => i % 2)
const data = new Uint8ClampedArray(4 * width * height).fill(200)
const brush = () => painter(plainMachine(), { pixels: { width, height, data } })

describe('a painter', () => {
  const whole = brush().paint(dots, { kernelOf }).data

  it('draws the same bytes again, whatever it drew between', () => {
    const one = brush()
    const shown = kernelOf
    expect(one.paint(dots, { kernelOf }).data).toEqual(whole)
    expect(one.paint(dots, { kernelOf, shown }).data).not.toEqual(whole)
    expect(one.paint(dots, { kernelOf }).data).toEqual(whole)
    const others = { seen, prints: dotPrints(kernels.slice(1), seen, [0.4, 0.5, 0.6], 0) }
    expect(one.paint(others).data).not.toEqual(whole)
    expect(one.paint(dots, { kernelOf }).data).toEqual(whole)
  })

  it('draws a band of rows as the whole picture has them, and leaves the others', () => {
    for (const [from, to] of [
      [0, 1],
      [37, 101],
      [120, height],
    ]) {
      const into = new Uint8ClampedArray(data.length).fill(7)
      brush().paint(dots, { kernelOf, over: into, band: { from, to } })
      const [start, end] = [4 * width * from, 4 * width * to]
      expect(into.subarray(start, end)).toEqual(whole.subarray(start, end))
      expect(into.subarray(0, start).every(value => value === 7)).toBe(true)
      expect(into.subarray(end).every(value => value === 7)).toBe(true)
    }
  })

  it('draws a band as the whole picture has it though the dots shown lie near its edge or far off', () => {
    for (const row of [20, 60, 100]) {
      const shown = Uint8Array.from({ length: count }, (_, dot) => {
        const at = map.toPhoto(list[3 * dot], list[3 * dot + 1])
        return at && Math.abs(at.y - row) < 6 ? 1 : 0
      })
      const picture = brush().paint(dots, { kernelOf, shown }).data
      expect(picture).not.toEqual(data)
      for (let from = 0; from < height; from += 30) {
        const into = data.slice()
        const band = { from, to: from + 30 }
        brush().paint(dots, { kernelOf, shown, over: into, band })
        const [start, end] = [4 * width * from, 4 * width * (from + 30)]
        expect(into.subarray(start, end)).toEqual(picture.subarray(start, end))
      }
    }
  })

  it('draws no dot and changes no byte when none is shown', () => {
    expect(brush().paint(dots, { shown: new Uint8Array(count) }).data).toEqual(data)
  })

  it('never gets lighter as more are shown', () => {
    const one = brush()
    const fewer = one.paint(dots, { kernelOf, shown: Uint8Array.from(kernelOf, (_, i) => Number(i % 3 > 0)) })
    expect(whole.every((value, i) => value <= fewer.data[i])).toBe(true)
    expect(whole.some((value, i) => value < fewer.data[i])).toBe(true)
  })
})
