import { fitGaussians, gaussian } from './fitGaussians'
import { haloGrids, haloPitch, haloVariance } from './haloLevels'
import { sumUnit } from './machine/lightLoss'

/** Entries of the profile the widths are fitted to, and between them, scalp mm. */
const entries = 240
const step = 0.05
/** The middle of a halo covers no area but is what is seen: it counts as much as a ring so many entries out. */
const middle = 4

/**
 * What one dot puts on each grid of the chart so that its halo has the height and width it has on the scalp. Where a
 * chart mm is not a scalp mm the grids have other widths: then the nearest mixture of them, as heavy as the halo.
 *
 * @param halo height of each Gaussian, narrowest first, by channel. @param scale scalp mm for one chart mm.
 * @param node see `haloVariance`. @returns `sumUnit`s of red, green, blue and nothing for each grid.
 */
export function haloWeights(halo: readonly (readonly number[])[], scale: number, node: number): Float32Array {
  const weights = new Float32Array(4 * haloGrids)
  const grids = Array.from({ length: haloGrids }, (_, grid) => haloVariance(grid, node) * scale * scale)
  const waves = grids.map(variance => gaussian(entries, step, variance))
  for (let width = 0; width < halo[0].length; width++) {
    if (halo.every(heights => heights[width] === 0)) continue
    const variance = haloVariance(width, node)
    const wanted = gaussian(entries, step, variance)
    const areas = wanted.map((_, i) => i + middle)
    const heights =
      scale === 1 ? grids.map((_, grid) => (grid === width ? 1 : 0)) : fitGaussians(wanted, areas, waves)
    const heavy = heights.reduce((sum, height, grid) => sum + height * grids[grid], 0) / variance
    for (const [grid, height] of heights.entries()) {
      const pitch = haloPitch(node) * 2 ** grid * scale
      const points = (2 * Math.PI * grids[grid] * height) / heavy / (pitch * pitch)
      for (let channel = 0; channel < 3; channel++)
        weights[4 * grid + channel] += (points * halo[channel][width]) / sumUnit
    }
  }
  return weights
}
