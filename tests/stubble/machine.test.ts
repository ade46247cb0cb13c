import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingCode } from '../../src/browser/drawingCode'
import { wasmMachine } from '../../src/browser/wasmMachine'
import { headMap } from '../../src/head/headMap'
import { planeMap } from '../../src/head/planeMap'
import type { ScalpMap } from '../../src/head/ScalpMap'
import type { LinearRgb } from '../../src/light/colours'
import { darken } from '../../src/stubble/darken'
import type { Machine } from '../../src/stubble/machine/Machine'
import { plainMachine } from '../../src/stubble/machine/plainMachine'
import { shelf } from '../../src/stubble/machine/Shelf'
import { compileDrawing } from '../../src/workshop/compileDrawing'

/** Evenly spread, where fast-check's own doubles are nearly all near nothing. */
const between = (min: number, max: number) => fc.nat(9999).map(share => min + ((max - min) * share) / 9999)
const unit = between(0, 1)
const sizes = fc.record({ width: fc.integer({ min: 1, max: 70 }), height: fc.integer({ min: 1, max: 100 }) })

const kernels = fc.array(
  fc.record({ strength: between(0, 3), radius: between(0.05, 0.6), halo: between(0, 0.1) }),
  { minLength: 1, maxLength: 5 },
)

const kernelOf = ({ strength, radius, halo }: { strength: number; radius: number; halo: number }) => {
  const density = (channel: number) =>
    Float32Array.from({ length: 81 }, (_, i) => {
      const r = 0.1 * i
      return channel * strength * (Math.exp(-((r / radius) ** 2)) + halo * Math.exp(-r))
    })
  return { step: 0.1, opticalDensity: [density(1), density(0.7), density(0.3)] as const }
}

const planes: fc.Arbitrary<ScalpMap> = fc
  .record({ pixelsPerMm: between(1, 24), x0: between(-20, 90), y0: between(-20, 90) })
  .map(planeMap)

const heads: fc.Arbitrary<ScalpMap> = fc
  .record({ pixelsPerMm: between(0.4, 4), yaw: between(-1, 1), pitch: between(-0.5, 1.5) })
  .map(pose =>
    headMap({
      ...pose,
      centre: { x: 45, y: 70 },
      semiAxes: { x: 77, y: 98, z: 88 },
      roll: 0.1,
    }),
  )

const scenes = fc.record({
  size: sizes,
  map: fc.oneof(planes, heads),
  shapes: kernels,
  places: fc.array(fc.tuple(unit, unit, fc.nat(4)), { maxLength: 60, size: 'max' }),
  bytes: fc.nat(),
  masked: fc.boolean(),
  blur: between(0, 2),
  limit: fc.option(fc.constant<LinearRgb>([0.3, 0.5, 0.7]), { nil: undefined }),
  chroma: fc.option(fc.constant<LinearRgb>([0.5, 0.28, 0.22]), { nil: undefined }),
})

/** The two ways to draw a scene, on the same bytes of noise. */
function drawn({ size: { width, height }, map, shapes, places, bytes, masked, blur, limit, chroma }: Scene) {
  const noise = (i: number) => Math.imul(i + bytes, 0x9e3779b1) >>> 24
  const data = Uint8ClampedArray.from({ length: 4 * width * height }, (_, i) => noise(i))
  const mask = masked ? Uint8Array.from({ length: width * height }, (_, i) => noise(7 * i)) : undefined
  const dots = Float32Array.from(
    places.flatMap(([x, y]) => {
      const at = map.toScalp(width * (1.4 * x - 0.2), height * (1.4 * y - 0.2))
      return at ? [at.x, at.y, 0.5] : []
    }),
  )
  const of = Uint8Array.from({ length: dots.length / 3 }, (_, i) => places[i][2] % shapes.length)
  const options = { kernelOf: of, mask, blur, limit, chroma }
  const photo = { width, height, data }
  const list = shapes.map(kernelOf)
  return {
    data,
    mask,
    plain: darken(photo, dots, list, map, options).data,
    fast: darken(photo, dots, list, map, { ...options, machine: wasmMachine() }).data,
  }
}

type Scene = typeof scenes extends fc.Arbitrary<infer Value> ? Value : never

describe('the drawing in WebAssembly', () => {
  it('gives the bytes of the plain drawing, whatever the dots, kernels, map and mask', () => {
    let changed = 0
    fc.assert(
      fc.property(scenes, scene => {
        const { data, mask, plain, fast } = drawn(scene)
        expect(Buffer.compare(Buffer.from(fast), Buffer.from(plain))).toBe(0)
        if (plain.some((value, i) => value !== data[i])) changed++
        if (mask) expect(plain.every((value, i) => mask[i >> 2] > 0 || value === data[i])).toBe(true)
      }),
      { numRuns: 60 },
    )
    expect(changed).toBeGreaterThan(30)
  })

  it('is what its source compiles to', async () => {
    expect(Buffer.from(await compileDrawing()).toString('base64')).toBe(drawingCode)
  })
})

/** What one dot puts on a grid whose first point is `column`, `row`: by point of the lattice, the numbers that are not zero. */
function laid(machine: Machine, x: number, y: number, perMm: number, column: number, row: number) {
  const side = 200
  const memory = shelf(machine)
  const [grid, weights, dot, levels] = [16 * side * side, 16, 16, 16].map(bytes => memory.take(bytes))
  memory.floats(grid, 4 * side * side).fill(0)
  memory.floats(weights, 4).set([0.7, 1.3, 2.9, 0])
  memory.floats(dot, 2).set([x, y])
  memory.ints(dot, 4)[2] = weights
  memory.ints(levels, 4).set([grid, side, side, 0])
  machine.layHalo(dot, 1, column, row, perMm, levels, 1)
  const point = (i: number) => `${column + ((i >> 2) % side)} ${row + Math.floor((i >> 2) / side)} ${i & 3}`
  return [...memory.floats(grid, 4 * side * side)].flatMap((value, i) => (value ? [[point(i), value]] : []))
}

describe.each([
  ['plain', plainMachine],
  ['in WebAssembly', wasmMachine],
])('the halo, %s', (_, machine) => {
  it('puts a dot on the same points of the chart to the last digit, in whatever window', () => {
    fc.assert(
      fc.property(
        between(-40, 40),
        between(-40, 40),
        between(0.5, 2),
        fc.nat(90),
        fc.nat(90),
        (x, y, perMm, right, down) => {
          const [column, row] = [Math.floor(x * perMm) - 2, Math.floor(y * perMm) - 2]
          const here = laid(machine(), x, y, perMm, column, row)
          expect(here).not.toEqual([])
          expect(laid(machine(), x, y, perMm, column - right, row - down)).toEqual(here)
        },
      ),
      { numRuns: 30 },
    )
  })
})
