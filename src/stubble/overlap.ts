/**
 * Dots that overlap cannot take the same light twice, and no number of dots gets darker than an unbroken layer of the
 * pigment. Rule: with c = 1 - the layer's ratio, a dot of contrast k is laid down as u = -c ln(1 - k/c), the u of all
 * dots are added, and the picture keeps 1 - c (1 - exp(-u/c)): one dot alone is exactly 1 - k, very many reach the
 * layer. c = 1 is the plain product of ratios. Unit: none.
 */

import type { LinearRgb } from '../light/colours'
import type { DotKernel } from './DotKernel'
import { steadyExp, steadyLog } from './steadyExp'

/** A dot's own contrast stays below this share of the deepest contrast, so that its logarithm is finite. */
const deepestShare = 0.98

/** A channel that pigment leaves alone still has a contrast above nothing: its share is divided by it. */
const leastContrast = 1e-3

/** Contrast of the unbroken layer by channel, never below what one dot alone already reaches. */
export function layersOf(limit: LinearRgb | undefined, kernels: readonly DotKernel[]): number[] {
  return [0, 1, 2].map(channel => {
    const heart = Math.max(0, ...kernels.map(kernel => kernel.opticalDensity[channel][0]))
    const strongest = (1 - steadyExp(-heart)) / deepestShare
    return Math.min(1, Math.max(leastContrast, 1 - (limit?.[channel] ?? 0), strongest))
  })
}

/** No dot is counted as taking more of the deepest contrast than this: its logarithm would never end. */
const nearlyAll = 0.999

/** What a dot of this contrast adds to the sum, in units of the layer's contrast: u/c. */
export function laidDown(contrast: number, layer: number): number {
  return -steadyLog(1 - Math.min(contrast / layer, nearlyAll))
}
