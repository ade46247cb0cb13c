/**
 * All dots laid on the picture: how much each pixel loses, before any pixel is touched. Units: pixels, scalp mm.
 */
import type { ScalpMap, Stretch } from '../head/ScalpMap'
import { pixelSpread } from './blurProfile'
import type { DotKernel } from './DotKernel'
import { addRefined, emptyGrid, type Grid } from './Grid'
import { kernelVariance, type RingTable, ringsFor, ringTables } from './kernelTables'
import { dotShape, longestAxis, splatDot } from './splatDot'

export type LayOptions = {
  readonly width: number
  readonly height: number
  readonly kernelOf?: Uint8Array
  /** Standard deviation of the photo's own blur, pixels. */
  readonly blur: number
  /** Contrast of the unbroken layer by channel, see `overlap`. */
  readonly layer: readonly number[]
}

type Seen = { readonly x: number; readonly y: number; readonly stretch: Stretch; readonly kernel: number }

/** Steps of tables for the change of scale over one photo: within 5 % one table serves. */
const scaleSteps = 20

/** The affected part of the picture, one grid point a pixel; null when no dot reaches it. */
export function layDots(
  dots: Float32Array,
  kernels: readonly DotKernel[],
  map: ScalpMap,
  options: LayOptions,
): Grid | null {
  const seen = seenDots(dots, map, options.kernelOf)
  if (seen.length === 0) return null
  const pixelsPerMm = Math.sqrt(longestAxis(seen[0].stretch))
  const blur = options.blur ** 2 + pixelSpread ** 2
  const reach = Math.max(...kernels.map(({ step, opticalDensity }) => step * opticalDensity[0].length))
  const rings = ringsFor(reach, pixelsPerMm)
  const grids = affectedGrids(seen, reach * pixelsPerMm + 4 * Math.sqrt(blur), rings, options)
  if (grids === null) return null

  const variances = kernels.map(kernelVariance)
  const tables = new Map<number, RingTable[]>()
  const tablesFor = (kernel: number, longest: number): RingTable[] => {
    const scaleStep = Math.max(1, Math.round((scaleSteps * Math.sqrt(longest)) / pixelsPerMm))
    const key = scaleStep * kernels.length + kernel
    let found = tables.get(key)
    if (!found) {
      const deviation = (Math.sqrt(blur) * scaleSteps) / (scaleStep * pixelsPerMm)
      found = ringTables(kernels[kernel], rings, pixelsPerMm, deviation, options.layer)
      tables.set(key, found)
    }
    return found
  }

  for (const { x, y, stretch, kernel } of seen) {
    const shape = dotShape(stretch, variances[kernel], blur)
    const ringsOfDot = tablesFor(kernel, longestAxis(stretch))
    for (let ring = 0; ring < grids.length; ring++) splatDot(grids[ring], ringsOfDot[ring], x, y, shape)
  }
  for (let ring = grids.length - 1; ring > 0; ring--)
    addRefined(grids[ring - 1], grids[ring], grids[ring].pitch / grids[ring - 1].pitch)
  return grids[0]
}

function seenDots(dots: Float32Array, map: ScalpMap, kernelOf: Uint8Array | undefined): Seen[] {
  const seen: Seen[] = []
  for (let i = 0; i < dots.length; i += 3) {
    const at = map.toPhoto(dots[i], dots[i + 1])
    const stretch = at && map.stretch(dots[i], dots[i + 1])
    if (stretch) seen.push({ x: at.x, y: at.y, stretch, kernel: kernelOf ? kernelOf[i / 3] : 0 })
  }
  return seen
}

/** Empty grids over the part of the picture within `margin` pixels of a dot. */
function affectedGrids(
  seen: readonly Seen[],
  margin: number,
  rings: readonly { readonly pitch: number }[],
  { width, height }: LayOptions,
): Grid[] | null {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (const { x, y } of seen) {
    left = Math.min(left, x - margin)
    right = Math.max(right, x + margin)
    top = Math.min(top, y - margin)
    bottom = Math.max(bottom, y + margin)
  }
  // The coarse grids lie on one lattice of the picture: one more dot must not shift the points between which the far
  // field of the others is straight, or a pixel far away would change by a byte.
  const coarsest = Math.max(...rings.map(({ pitch }) => pitch))
  const onLattice = (at: number) => Math.max(0, Math.floor(at / coarsest) * coarsest)
  const origin = { x: onLattice(left), y: onLattice(top) }
  const wide = Math.min(width - 1, Math.ceil(right)) - origin.x + 1
  const tall = Math.min(height - 1, Math.ceil(bottom)) - origin.y + 1
  if (wide <= 0 || tall <= 0) return null
  return rings.map(({ pitch }) =>
    emptyGrid(origin, pitch, Math.ceil((wide - 1) / pitch) + 1, Math.ceil((tall - 1) / pitch) + 1),
  )
}
