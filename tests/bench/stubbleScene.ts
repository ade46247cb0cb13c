import { wasmMachine } from '../../src/browser/wasmMachine'
import { seededHash } from '../../src/geometry/seededHash'
import { planeMap } from '../../src/head/planeMap'
import { dotPrints } from '../../src/stubble/dotPrints'
import type { Machine } from '../../src/stubble/machine/Machine'
import { painter, type Showing } from '../../src/stubble/painter'
import { scalpFrame } from '../../src/stubble/scalpFrame'
import { seeDots } from '../../src/stubble/seeDots'

/** Distances from one kernel value to the next, and how far they reach, as the app's own, mm. */
const step = 0.025
const reach = 8

/** Sizes and strengths of dots that are told apart: eight of each. */
const kernels = Array.from({ length: 64 }, (_, i) => {
  const [strength, radius] = [0.3 + 0.1 * (i % 8), 0.2 + 0.02 * (i >> 3)]
  const density = (channel: number) =>
    Float32Array.from({ length: reach / step + 1 }, (_, k) => {
      const r = k * step
      return channel * strength * (Math.exp(-((r / radius) ** 2)) + 0.08 * Math.exp(-r / 0.7))
    })
  return { step, opticalDensity: [density(1), density(0.7), density(0.4)] as const }
})

export type SceneSize = { readonly width: number; readonly height: number; readonly dots: number }

/** Noisy skin covered with scattered dots from edge to edge, 20 cm across whatever its size. */
export function stubbleScene({ width, height, dots: count }: SceneSize, machine: Machine = wasmMachine()) {
  const pixelsPerMm = width / 272
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) =>
    i % 4 === 3 ? 255 : [190, 140, 115][i % 4] + 30 * (seededHash(1, i) - 0.5),
  )
  const map = planeMap({ pixelsPerMm, x0: 0, y0: 0 })
  const dots = Float32Array.from(
    { length: 3 * count },
    (_, i) => (seededHash(2, i) * [width, height, 0][i % 3]) / pixelsPerMm,
  )
  const kernelOf = Uint8Array.from({ length: count }, (_, i) => seededHash(3, i) * kernels.length)
  const frame = scalpFrame(map, width, height)
  if (!frame) throw new Error('a flat map shows everything')
  const seen = seeDots(dots, frame)
  const laid = { seen, prints: dotPrints(kernels, seen, [0.3, 0.5, 0.65], 0.8) }
  const brush = painter(machine, { pixels: { width, height, data }, chroma: [0.5, 0.3, 0.2] })
  return {
    data,
    dots,
    kernelOf,
    pixelsPerMm,
    paint: (showing?: Showing) => brush.paint(laid, { kernelOf, ...showing }),
  }
}
