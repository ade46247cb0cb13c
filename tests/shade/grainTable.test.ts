import { describe, expect, it } from 'vitest'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'

const skin = { melanin: 0.03, blood: 0.012, saturation: 0.7, scatter: 1, baseline: 0.4, rayleigh: 0.41 }
const linearRgbRatio = [0.72, 0.82, 0.87] as const

/** Scalp for one dot of the best suggestion, cm²: fewer dots must each be stronger for the same tone. */
const scalpForOne = (grain: number | undefined) => {
  const target = { linearRgbRatio, grain }
  const [best] = suggestShades({ skin, target, catalogue: starterCatalogue, depth: 0.3 })
  return 1 / best.density
}

describe('the grain that is wanted', () => {
  it('turns the list to fewer, stronger dots for coarse stubble and to many faint ones for fine stubble', () => {
    const [fine, coarse] = [scalpForOne(0.012), scalpForOne(0.2)]
    expect(coarse).toBeGreaterThan(1.3 * fine)
  })

  it('costs no more than the acceptable difference in tone', () => {
    const deltaE = (grain?: number) =>
      suggestShades({ skin, target: { linearRgbRatio, grain }, catalogue: starterCatalogue, depth: 0.3 })[0]
        .deltaE
    expect(deltaE(0.2)).toBeLessThan(deltaE() + 2)
  })
})
