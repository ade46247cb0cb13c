import { seededHash } from '../geometry/seededHash'
import { chartToEllipsoid } from '../head/ellipsoidChart'
import type { HeadPose } from '../head/HeadPose'
import { headMap } from '../head/headMap'
import type { ScalpMap } from '../head/ScalpMap'
import { dotKernels } from '../shade/dotKernels'
import type { DotKernel } from '../stubble/DotKernel'
import { dotClasses } from '../stubble/dotClasses'
import { layDots } from '../stubble/layDots'
import { keptTable, lightKept } from '../stubble/overlap'
import { scatterDots } from '../stubble/scatterDots'
import { horseshoe } from './horseshoe'
import { sampleSkin } from './skinColour'

/** Hairs per cm² where hair is full (165-220, denser at the back: D. Donovan, field map 4.3). */
const fullDensity = 185

/** Hair shafts within the skin: a carbon-like body as dark as dark brown hair, mm. */
const shaft = { depth: 0.3, thickness: 0.36, radii: [0.06, 0.085, 0.11, 0.13] }
const shaftCarbon = { name: 'shaft', carbon: 52, red: 8, yellow: 0, brown: 0, dilutions: [0] }

/** What sticks out: cut ends of about a quarter of a millimetre, nearly neutral and sharp. */
const cutEnd = { step: 0.02, radius: 0.075, densities: [0.42, 0.5, 0.55] }

/** Ratio of light kept under the stubble at each pixel, red, green, blue in turn: 1 on bare skin. */
export function stubbleField(pose: HeadPose, size: { width: number; height: number }, seed: number): Float32Array {
  const map = headMap(pose)
  const grown = (x: number, y: number) => horseshoe(chartToEllipsoid(pose.semiAxes, x, y))
  const dots = scatterDots(
    (x, y) => map.scale(x, y) ** 2 * fullDensity * grown(x, y),
    { seed, x: -270, y: -270, width: 540, height: 540 },
  )
  for (let dot = 0; dot < dots.length; dot += 3) jitter(dots, dot, seed)
  const { kernels, limit } = dotKernels({
    skin: sampleSkin,
    pigment: shaftCarbon,
    dilution: 0,
    depth: shaft.depth,
    thickness: shaft.thickness,
    radii: shaft.radii,
    retention: 1,
  })
  const kernelOf = dotClasses(dots, seed, kernels.length)
  const under = laid(dots, kernels, kernelOf, map, size, limit)
  const above = laid(dots, [cutKernel()], undefined, map, size, [0, 0, 0])
  return under.map((kept, i) => kept * above[i])
}

/** Follicles stand in loose groups of one to three: evenly scattered hairs would look printed. Chart mm. */
function jitter(dots: Float32Array, dot: number, seed: number): void {
  const pull = 0.9
  dots[dot] += pull * (seededHash(seed + 7, dot) - 0.5)
  dots[dot + 1] += pull * (seededHash(seed + 8, dot) - 0.5)
}

function cutKernel(): DotKernel {
  const { step, radius, densities } = cutEnd
  const profile = (density: number) =>
    Float32Array.from({ length: 20 }, (_, i) => density * Math.exp(-0.5 * ((i * step) / radius) ** 2))
  return { step, opticalDensity: [profile(densities[0]), profile(densities[1]), profile(densities[2])] }
}

function laid(
  dots: Float32Array,
  kernels: readonly DotKernel[],
  kernelOf: Uint8Array | undefined,
  map: ScalpMap,
  { width, height }: { width: number; height: number },
  limit: readonly number[],
): Float32Array {
  const kept = new Float32Array(3 * width * height).fill(1)
  const layer = limit.map(ratio => 1 - ratio)
  const grid = layDots(dots, kernels, map, { width, height, kernelOf, blur: 0, layer })
  if (!grid) return kept
  const tables = layer.map(keptTable)
  for (let row = 0; row < grid.height; row++)
    for (let column = 0; column < grid.width; column++)
      for (let channel = 0; channel < 3; channel++) {
        const pixel = (grid.origin.y + row) * width + grid.origin.x + column
        kept[3 * pixel + channel] = lightKept(tables[channel], grid.data[3 * (row * grid.width + column) + channel])
      }
  return kept
}
