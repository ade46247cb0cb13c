import { describe, expect, it } from 'vitest'
import type { LinearRgb } from '../../src/light/colours'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'
import { lightSkin } from '../skin/skins'

/** A shadow these dots can cast on this skin, as they were found to cast it. */
function reachable(): LinearRgb {
  const target = { linearRgbRatio: [0.4, 0.5, 0.58] as const }
  return suggestShades({ skin: lightSkin, target, catalogue: starterCatalogue, depth: 0.35 })[0].ratio
}

describe('what a chart does to the verdict', () => {
  it('makes acceptable what nobody could tell without one', () => {
    const question = {
      skin: lightSkin,
      target: { linearRgbRatio: reachable() },
      catalogue: starterCatalogue,
      depth: 0.35,
    }
    const [without] = suggestShades(question)
    const [withChart] = suggestShades({ ...question, spread: { toneCurve: 1.03 } })
    expect(without.verdict).toBe('cannot-tell')
    expect(withChart.verdict).toBe('acceptable')
  })
})
