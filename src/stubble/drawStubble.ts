/**
 * The picture a person came for, in one breath: the plan's density on this photo, dots scattered, each in its class,
 * the skin darkened by them.
 */
import type { Raster } from '../geometry/Raster'
import type { ScalpMap } from '../head/ScalpMap'
import type { Pixels } from '../photo/Pixels'
import { chartWindow } from './chartWindow'
import type { DotKernel } from './DotKernel'
import { type DarkenOptions, darken } from './darken'
import { densityOnPhoto } from './densityOnPhoto'
import { dotClasses } from './dotClasses'
import { scatterDots } from './scatterDots'

export type StubblePlan = Omit<DarkenOptions, 'kernelOf' | 'mask'> & {
  readonly map: ScalpMap
  /** Dots per cm² of scalp, and their mean size there; see `densityField`. */
  readonly density: (x: number, y: number) => number
  readonly size: (x: number, y: number) => number
  /** Density that is nowhere exceeded, if known: saves looking. */
  readonly most?: number
  readonly seed: number
  /** One for each size of `classSizes(kernels.length)`, smallest first. */
  readonly kernels: readonly DotKernel[]
  /** Where there is scalp, 0..255. */
  readonly mask: Raster
  /** How much real hair stands there, 0..255; see `existingHair`. */
  readonly hair?: Raster
}

/** No chart millimetre of a head is more than about 1.1 scalp millimetres: squared, with room to spare. */
const widestScale = 1.25

/** @returns a new picture and how many dots it shows; the input stays as it was. */
export function drawStubble(pixels: Pixels, plan: StubblePlan): { pixels: Pixels; dots: number } {
  const { map, density, size, most, seed, kernels, mask, hair, ...options } = plan
  const window = chartWindow(map, mask)
  if (!window) return { pixels: darken(pixels, new Float32Array(), kernels, map), dots: 0 }
  const dots = scatterDots(densityOnPhoto(density, map, roomFor(mask, hair)), {
    seed,
    ...window,
    most: most && most * widestScale,
  })
  const kernelOf = dotClasses(dots, seed, kernels.length, size)
  return { pixels: darken(pixels, dots, kernels, map, { ...options, kernelOf, mask }), dots: dots.length / 3 }
}

/** Scalp that has no hair yet. */
function roomFor(mask: Raster, hair: Raster | undefined): Raster {
  if (!hair) return mask
  return { ...mask, data: mask.data.map((scalp, i) => Math.round((scalp * (255 - hair.data[i])) / 255)) }
}
