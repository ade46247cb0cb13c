import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wasmMachine } from '../../src/browser/wasmMachine'
import { headMap } from '../../src/head/headMap'
import { planeMap } from '../../src/head/planeMap'
import type { ScalpMap } from '../../src/head/ScalpMap'
import type { LinearRgb } from '../../src/light/colours'
import { drawStubble } from '../../src/stubble/drawStubble'
import type { Machine } from '../../src/stubble/machine/Machine'

const [width, height] = [72, 60]

/** Evenly spread, where fast-check's own doubles are nearly all near nothing. */
const between = (min: number, max: number) => fc.nat(9999).map(share => min + ((max - min) * share) / 9999)

const planes: fc.Arbitrary<ScalpMap> = between(1, 8).map(pixelsPerMm =>
  planeMap({ pixelsPerMm, x0: 30, y0: 20 }),
)
const heads: fc.Arbitrary<ScalpMap> = fc
  .record({ pixelsPerMm: between(0.4, 1), yaw: between(-0.8, 0.8), pitch: between(0, 1.2) })
  .map(pose => headMap({ ...pose, centre: { x: 36, y: 50 }, semiAxes: { x: 77, y: 98, z: 88 }, roll: 0.1 }))

const scenes = fc.record({
  map: fc.oneof(planes, heads),
  seed: fc.nat(1e6),
  density: between(0, 300),
  /** Where the density ends, mm of chart; sizes fall off towards it. */
  line: between(-20, 20),
  strength: between(0.05, 1.5),
  blur: between(0, 2),
  chroma: fc.option(fc.constant<LinearRgb>([0.5, 0.3, 0.2]), { nil: undefined }),
  bytes: fc.nat(),
})

type Scene = typeof scenes extends fc.Arbitrary<infer Value> ? Value : never

/** Unlike any of its neighbours, so that a byte from elsewhere is noticed. */
const noise = (i: number, seed: number) => Math.imul(i + seed, 0x9e3779b1) >>> 24

const photoOf = ({ bytes }: Scene) => ({
  width,
  height,
  data: Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => noise(i, bytes)),
})

/** Nothing in one half of the places, any weight in the other. */
const maskOf = ({ bytes }: Scene) => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, i) => {
    const [block, weight] = [noise((i >> 3) % 1000, bytes), noise(i, 3 * bytes + 1)]
    return block < 128 ? 0 : weight
  }),
})

function drawn(scene: Scene, share = 1, machine?: Machine) {
  const { map, seed, density, line, strength, blur, chroma } = scene
  const kernels = [0.6, 1, 1.4].map(size => {
    const opticalDensity = Float32Array.from(
      { length: 121 },
      (_, i) => strength * (Math.exp(-((i / (3 * size)) ** 2)) + 0.04 * Math.exp(-i / 12)),
    )
    return { step: 0.1, opticalDensity: [opticalDensity, opticalDensity, opticalDensity] as const }
  })
  return drawStubble(photoOf(scene), {
    map,
    seed,
    mask: maskOf(scene),
    density: (_, y) => (y < line ? share * density : 0),
    size: (_, y) => (y < line - 10 ? 1 : 0.7),
    kernels,
    blur,
    chroma,
    limit: [0.3, 0.4, 0.6],
    machine,
  })
}

/** Tries each law on many scenes; a law that no scene puts to the test would say nothing. */
function always(law: (scene: Scene) => boolean, numRuns: number) {
  let told = 0
  fc.assert(
    fc.property(scenes, scene => {
      if (law(scene)) told++
    }),
    { numRuns },
  )
  expect(told).toBeGreaterThan(numRuns / 3)
}

describe('drawn stubble', () => {
  it('is the same bytes for the same seed, with WebAssembly and without', () => {
    always(scene => {
      const first = drawn(scene)
      expect(drawn(scene)).toEqual(first)
      expect(drawn(scene, 1, wasmMachine())).toEqual(first)
      return first.dots > 0
    }, 8)
  })

  it('changes nothing where no density is wished for', () => {
    always(scene => {
      const { pixels, dots } = drawn(scene, 0, wasmMachine())
      expect(dots).toBe(0)
      expect(pixels.data).toEqual(photoOf(scene).data)
      return true
    }, 6)
  })

  it('changes no pixel outside the mask', () => {
    always(scene => {
      const before = photoOf(scene).data
      const mask = maskOf(scene).data
      const { data } = drawn(scene, 1, wasmMachine()).pixels
      expect(data.every((value, i) => mask[i >> 2] > 0 || value === before[i])).toBe(true)
      return data.some((value, i) => value !== before[i])
    }, 14)
  })

  it('never gets lighter in any channel as density rises, and never touches opacity', () => {
    always(scene => {
      const before = photoOf(scene).data
      const shares = [0.2, 0.5, 0.8, 1].map(share => drawn(scene, share, wasmMachine()))
      let last: Uint8ClampedArray = before
      for (const { pixels } of shares) {
        expect(pixels.data.every((value, i) => value <= last[i])).toBe(true)
        expect(pixels.data.every((value, i) => i % 4 < 3 || value === before[i])).toBe(true)
        last = pixels.data
      }
      return shares[3].dots > shares[0].dots
    }, 8)
  })
})
