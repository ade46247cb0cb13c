import { describe, expect, it } from 'vitest'
import { planeMap } from '../../src/head/planeMap'
import { decodedSrgb } from '../../src/light/decodedSrgb'
import { dotKernels } from '../../src/shade/dotKernels'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { darken } from '../../src/stubble/darken'
import { dotReach } from '../../src/stubble/dotReach'
import { closeUpPixelsPerMm, drawCloseUp } from '../../src/stubble/drawCloseUp'
import { skins } from '../shade/skins'

const side = 121
const middle = (side - 1) / 2
const bare = 230

/** One undiluted dot alone at 20 px/mm, on even skin: the kernel it was drawn from, and the picture. */
function oneDot(depth: number) {
  const question = { skin: skins.tan, pigment: starterCatalogue[0], dilution: 0, depth, radii: [0.15] }
  const { kernels, limit } = dotKernels(question)
  const photo = { width: side, height: side, data: new Uint8ClampedArray(4 * side * side).fill(bare) }
  const map = planeMap({ pixelsPerMm: closeUpPixelsPerMm, x0: middle, y0: middle })
  const drawn = darken(photo, Float32Array.of(0, 0, 0), kernels, map, { limit })
  return { kernel: kernels[0], drawn: drawn.data }
}

/** Light taken at a distance in pixels, mean of the ring, as a share of that in the middle. */
function profile(data: Uint8ClampedArray, channel: number): number[] {
  const sums = new Float64Array(middle)
  const counts = new Float64Array(middle)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const ring = Math.round(Math.hypot(x - middle, y - middle))
      if (ring >= middle) continue
      sums[ring] += 1 - decodedSrgb[data[4 * (y * side + x) + channel]] / decodedSrgb[bare]
      counts[ring] += 1
    }
  return Array.from(sums, (sum, ring) => sum / counts[ring] / sums[0])
}

/** Where a falling profile passes a share, mm. */
function widthAt(share: number, values: readonly number[]): number {
  const after = values.findIndex(value => value < share)
  const before = after - 1
  return (before + (values[before] - share) / (values[before] - values[after])) / closeUpPixelsPerMm
}

describe('a dot at 20 px/mm', () => {
  it('is wider in red than in blue where it fades out', () => {
    for (const depth of [0.25, 0.35, 0.5]) {
      const { drawn, kernel } = oneDot(depth)
      const [red, , blue] = [0, 1, 2].map(channel => widthAt(0.15, profile(drawn, channel)))
      expect(red).toBeGreaterThan(1.05 * blue)
      expect(dotReach(kernel)[0]).toBeGreaterThan(1.05 * dotReach(kernel)[2])
    }
  })

  it('has a softer edge the deeper it lies', () => {
    const edges = [0.25, 0.35, 0.5].map(depth => {
      const red = profile(oneDot(depth).drawn, 0)
      return widthAt(0.2, red) - widthAt(0.8, red)
    })
    expect(edges[1]).toBeGreaterThan(1.1 * edges[0])
    expect(edges[2]).toBeGreaterThan(1.1 * edges[1])
  })
})

describe('drawCloseUp', () => {
  const { kernels, limit } = dotKernels({
    skin: skins.tan,
    pigment: starterCatalogue[0],
    dilution: 2,
    depth: 0.35,
    radii: [0.12, 0.15, 0.18],
  })
  const closeUp = { skin: [0.4, 0.25, 0.18] as const, kernels, limit, seed: 5, width: 200, height: 160 }
  const mean = (data: Uint8ClampedArray) => data.reduce((sum, value) => sum + value, 0) / data.length

  it('draws the same patch again, darker with more dots, and the sampled skin with none', () => {
    const patch = (density: number) => drawCloseUp({ ...closeUp, skin: [...closeUp.skin], density }).data
    expect(patch(150)).toEqual(patch(150))
    expect(mean(patch(250))).toBeLessThan(mean(patch(100)))
    const none = patch(0)
    closeUp.skin.forEach((light, channel) => {
      const lights = none.filter((_, at) => at % 4 === channel)
      const seen = lights.reduce((sum, byte) => sum + decodedSrgb[byte], 0) / lights.length
      expect(seen / light).toBeGreaterThan(0.98)
      expect(seen / light).toBeLessThan(1.02)
    })
  })
})
