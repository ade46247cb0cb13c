/**
 * Dots that overlap cannot take the same light twice, and no number of dots gets darker than an unbroken layer of the
 * pigment. Rule: with c = 1 - the layer's ratio, a dot of contrast k is laid down as u = -c ln(1 - k/c), the u of all
 * dots are added, and the picture keeps 1 - c (1 - exp(-u/c)): one dot alone is exactly 1 - k, very many reach the
 * layer. c = 1 is the plain product of ratios. Unit: none.
 */

/** A dot's own contrast stays below this share of the deepest contrast, so that its logarithm is finite. */
const deepestShare = 0.98

/** A channel that pigment leaves alone still has a contrast above nothing: its share is divided by it. */
const leastContrast = 1e-3

/** Contrast of the unbroken layer, never below what one dot alone already reaches. */
export function layerContrast(limit: number | undefined, strongestDot: number): number {
  return Math.min(1, Math.max(leastContrast, 1 - (limit ?? 0), strongestDot / deepestShare))
}

/** What a dot of this contrast adds to the sum. */
export function laidDown(contrast: number, layer: number): number {
  return -layer * Math.log(1 - Math.min(contrast / layer, 0.999))
}

/** Steps of the table, and the sum (in units of the layer's contrast) where it ends: exp(-12) is far below a byte. */
const steps = 4096
const end = 12

/** Ratio kept, by sum: entry i stands for the sum i / `perStep`. */
export type KeptTable = { readonly perStep: number; readonly kept: Float32Array }

export function keptTable(layer: number): KeptTable {
  const kept = Float32Array.from(
    { length: steps + 2 },
    (_, i) => 1 - layer * (1 - Math.exp((-i * end) / steps)),
  )
  return { perStep: steps / end / layer, kept }
}

/** Ratio of light kept under a sum of laid-down dots: 1 where the sum is 0, never rising with it. */
export function lightKept({ perStep, kept }: KeptTable, sum: number): number {
  const at = Math.min(sum * perStep, steps)
  const index = Math.floor(at)
  return kept[index] + (kept[index + 1] - kept[index]) * (at - index)
}
