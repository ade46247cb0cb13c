import { describe, expect, it } from 'vitest'
import { planeMap } from '../../src/head/planeMap'
import { decodedSrgb } from '../../src/light/decodedSrgb'

import { dotComposition } from '../../src/shade/dotComposition'
import { dotKernels } from '../../src/shade/dotKernels'
import { fieldGrain } from '../../src/shade/fieldGrain'
import { pigmentAbsorption } from '../../src/shade/pigmentAbsorption'
import { dotContrast } from '../../src/skin/dotContrast'
import { layerContrast } from '../../src/skin/layerContrast'
import { meanDarkening } from '../../src/skin/meanDarkening'
import { darken } from '../../src/stubble/darken'
import { classSizes, dotClasses } from '../../src/stubble/dotClasses'
import { scatterDots } from '../../src/stubble/scatterDots'

const skin = { melanin: 0.03, blood: 0.012, saturation: 0.7, scatter: 1, baseline: 0.4, rayleigh: 0.41 }
const green = 560
const thickness = 0.3
const pixelsPerMm = 8
/** Of pixel and lens, pixels. */
const lens = 0.8
const blur = Math.sqrt(lens ** 2 + 1 / 12) / pixelsPerMm

type Case = { radius: number; depth: number; carbon: number; density: number }

/** Standard deviation of ln green light within squares of 1.5 mm of a drawn picture. */
function drawnGrain({ radius, depth, carbon, density }: Case): number {
  const side = 30 * pixelsPerMm
  const bare = [200, 160, 140, 255]
  const data = new Uint8ClampedArray(4 * side * side).map((_, i) => bare[i % 4])
  const radii = classSizes(7).map(size => size * radius)
  const pigment = { carbon, red: 0, yellow: 0, brown: 0 }
  const { kernels, limit } = dotKernels({ skin, pigment, dilution: 0, depth, radii })
  const dots = scatterDots(() => density, { seed: 1, x: -10, y: -10, width: 50, height: 50 })
  const map = planeMap({ pixelsPerMm, x0: 0, y0: 0 })
  const kernelOf = dotClasses(dots, 1, 7)
  const drawn = darken({ width: side, height: side, data }, dots, kernels, map, {
    kernelOf,
    limit,
    blur: lens,
  })
  const cell = 1.5 * pixelsPerMm
  let variance = 0
  let cells = 0
  for (let top = 0; top + cell <= side; top += cell)
    for (let left = 0; left + cell <= side; left += cell, cells++) {
      const logs = Array.from({ length: cell * cell }, (_, i) => {
        const index = (top + Math.floor(i / cell)) * side + left + (i % cell)
        return Math.log(decodedSrgb[drawn.data[4 * index + 1]])
      })
      const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length
      variance += logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length
    }
  return Math.sqrt(variance / cells)
}

function predictedGrain({ radius, depth, carbon, density }: Case): number {
  const composition = dotComposition({ carbon, red: 0, yellow: 0, brown: 0 }, 0, 0.7)
  const dot = { radius, depth, thickness, absorption: pigmentAbsorption(composition, skin, green) }
  const contrastAt = dotContrast(dot, skin, green)
  const contrast = contrastAt(0)
  let halfRadius = 0
  while (contrastAt(halfRadius) > contrast / 2) halfRadius += 0.005
  const limit = layerContrast(dot, skin, green)
  return fieldGrain({ contrast, halfRadius, limit }, density, meanDarkening(dot, density, skin, green), blur)
}

describe('the grain of a field of dots', () => {
  it.each([
    { radius: 0.1, depth: 0.23, carbon: 40, density: 190 },
    { radius: 0.14, depth: 0.23, carbon: 20, density: 120 },
    { radius: 0.2, depth: 0.35, carbon: 20, density: 80 },
    { radius: 0.2, depth: 0.3, carbon: 60, density: 250 },
    { radius: 0.14, depth: 0.35, carbon: 100, density: 160 },
  ])('is that of the drawn picture within 30 %: %o', field => {
    const drawn = drawnGrain(field)
    expect(Math.abs(predictedGrain(field) / drawn - 1)).toBeLessThan(0.3)
  })

  it('falls with blur and as faint dots crowd, and is none without dots', () => {
    const core = { contrast: 0.1, halfRadius: 0.24, limit: 0.5 }
    expect(fieldGrain(core, 0, 0, 0.1)).toBe(0)
    expect(fieldGrain(core, 150, 0.1, 0.3)).toBeLessThan(fieldGrain(core, 150, 0.1, 0.1))
    const alike = (density: number) => fieldGrain({ ...core, contrast: 20 / density }, density, 0.2, 0.1)
    expect(alike(300)).toBeLessThan(alike(150))
    expect(alike(150)).toBeLessThan(alike(80))
  })
})
