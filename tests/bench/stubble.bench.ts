import { bench, describe } from 'vitest'
import { planeMap } from '../../src/head/planeMap'
import { dotKernels } from '../../src/shade/dotKernels'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { darken } from '../../src/stubble/darken'
import { scatterDots } from '../../src/stubble/scatterDots'

/** A 2 MP photo at 6 px/mm, 150 dots per cm² over all of it; ratios to a copy of the frame are what counts. */
const [width, height, pixelsPerMm] = [1632, 1224, 6]
const data = new Uint8ClampedArray(4 * width * height).map((_, i) => [190, 140, 115, 255][i % 4])
const photo = { width, height, data }
const map = planeMap({ pixelsPerMm, x0: 0, y0: 0 })
const window = { seed: 1, x: 0, y: 0, width: width / pixelsPerMm, height: height / pixelsPerMm }
const dots = scatterDots(() => 150, window)
const skin = { melanin: 0.05, blood: 0.01, saturation: 0.7, scatter: 1, baseline: 0.5, rayleigh: 0.41 }
const { kernels, limit } = dotKernels({
  skin,
  pigment: starterCatalogue[0],
  dilution: 2,
  depth: 0.35,
  radii: [0.15],
})

describe(`a full redraw of ${dots.length / 3} dots at 2 MP`, () => {
  bench('copy of the frame', () => void new Uint8ClampedArray(data))
  bench('darken', () => void darken(photo, dots, kernels, map, { limit, chroma: [0.45, 0.3, 0.25] }))
  bench('scatterDots', () => void scatterDots(() => 150, window))
})
