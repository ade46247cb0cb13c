import { fitGaussians, gaussian } from './fitGaussians'
import { haloGrids, haloPitch, haloVariance, haloWidths } from './haloLevels'
import { sumUnit } from './machine/lightLoss'

/** Entries of the profile the widths are fitted to, and between them, scalp mm. */
const entries = 240
const step = 0.05
/** The middle of a halo covers no area but is what is seen: it counts as much as a ring so many entries out. */
const middle = 4

/** Points of each grid that one Gaussian of height 1 is worth, grids within widths; see `haloMixture`. */
export type HaloMixture = readonly (readonly number[])[]

/**
 * How halos lie on the grids of the chart so that their heights and widths are those on the scalp. Where a chart mm is not a
 * scalp mm the grids have other widths: then the nearest mixture of them, as heavy as the halo.
 *
 * @param scale scalp mm for one chart mm. @param node see `haloVariance`.
 */
export function haloMixture(scale: number, node: number): HaloMixture {
  const grids = Array.from({ length: haloGrids }, (_, grid) => haloVariance(grid, node) * scale * scale)
  const waves = grids.map(variance => gaussian(entries, step, variance))
  const areas = Float64Array.from({ length: entries }, (_, i) => i + middle)
  return Array.from({ length: haloWidths }, (_, width) => {
    const variance = haloVariance(width, node)
    const heights =
      scale === 1
        ? grids.map((_, grid) => (grid === width ? 1 : 0))
        : fitGaussians(gaussian(entries, step, variance), areas, waves)
    const heavy = heights.reduce((sum, height, grid) => sum + height * grids[grid], 0) / variance
    return heights.map((height, grid) => {
      const pitch = haloPitch(node) * 2 ** grid * scale
      return (2 * Math.PI * grids[grid] * height) / heavy / (pitch * pitch)
    })
  })
}

/**
 * What one dot puts on each grid of the chart.
 *
 * @param halo height of each Gaussian, narrowest first, by channel.
 * @returns `sumUnit`s of red, green, blue and nothing for each grid.
 */
export function haloWeights(halo: readonly (readonly number[])[], mixture: HaloMixture): Float32Array {
  const weights = new Float32Array(4 * haloGrids)
  for (const [channel, heights] of halo.entries())
    for (const [width, height] of heights.entries())
      for (const [grid, points] of mixture[width].entries())
        weights[4 * grid + channel] += (height * points) / sumUnit
  return weights
}
