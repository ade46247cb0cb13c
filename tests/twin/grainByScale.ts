/**
 * How much a picture's light varies at each size: what the eye takes for coarse or fine stubble. Energy of ln light between
 * two Gaussians, a quarter and a half of the size wide, inside a mask.
 */

/** mm; from a single hair to the clumps of a few. */
const scales = [0.3, 0.6, 1.2, 2.4] as const

export type Field = { readonly width: number; readonly height: number; readonly values: Float64Array }

/** Mean of the neighbours that count, by a Gaussian of `sigma` pixels. */
function smoothed({ width, height, values }: Field, weights: Float64Array, sigma: number): Float64Array {
  const reach = Math.max(1, Math.ceil(3 * sigma))
  const bell = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / sigma) ** 2))
  const pass = (from: Float64Array, stepX: number, stepY: number) =>
    from.map((_, index) => {
      const [x, y] = [index % width, Math.floor(index / width)]
      let sum = 0
      for (let i = -reach; i <= reach; i++) {
        const [nx, ny] = [x + i * stepX, y + i * stepY]
        if (nx >= 0 && ny >= 0 && nx < width && ny < height) sum += bell[i + reach] * from[ny * width + nx]
      }
      return sum
    })
  const both = (from: Float64Array) => pass(pass(from, 1, 0), 0, 1)
  const top = both(values.map((value, i) => value * weights[i]))
  const bottom = both(weights)
  return top.map((value, i) => (bottom[i] > 0 ? value / bottom[i] : 0))
}

/** @param field ln of light. @param weights 1 where it counts, else 0. @returns mean square at each of `scales`. */
export function grainByScale(field: Field, weights: Float64Array, pixelsPerMm: number): number[] {
  const count = weights.reduce((sum, weight) => sum + weight, 0)
  return scales.map(scale => {
    const fine = smoothed(field, weights, 0.25 * scale * pixelsPerMm)
    const coarse = smoothed(field, weights, 0.5 * scale * pixelsPerMm)
    return fine.reduce((sum, value, i) => sum + weights[i] * (value - coarse[i]) ** 2, 0) / count
  })
}
