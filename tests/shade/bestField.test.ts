import { describe, expect, it } from 'vitest'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { bestField } from '../../src/shade/bestField'
import { densities, radii } from '../../src/shade/dotChoices'
import { matchScore } from '../../src/shade/matchScore'
import { mixturesIn } from '../../src/shade/mixturesIn'
import { quickColour } from '../../src/shade/quickColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { toneTable } from '../../src/shade/toneTable'
import { skins } from './skins'

const retention = 0.7

describe.each(Object.entries(skins))('bestField on %s skin', (_, skin) => {
  const tables = [0.25, 0.35].map(depth => toneTable({ skin, depth, thickness: 0.3 }))
  const quick = quickColour(bareSpectrum(skin))
  const mixed = mixturesIn(skin)
  const colourOf = (absorption: readonly number[], size: number, crowd: number, table: number) =>
    quick.colour(tables[table].tones(absorption)(size, crowd))

  it('finds what a search that looks at every field finds, for light and dark targets', () => {
    const [pigment] = starterCatalogue
    const target = colourOf(mixed(pigment)(4, retention), 2, 6, 1)
    const wrong: string[] = []
    for (const goal of [target, { ...target, l: target.l + 6 }, { ...target, l: target.l - 12 }])
      for (const dilution of [0, 2, 12, 40]) {
        const absorption = mixed(pigment)(dilution, retention)
        const scores = tables.flatMap((_table, table) =>
          radii.flatMap((_radius, size) =>
            densities.map((density, crowd) =>
              matchScore(colourOf(absorption, size, crowd, table), goal, density),
            ),
          ),
        )
        const found = bestField({ pigment, dilution, absorption }, { tables, colour: quick, target: goal })
        const least = Math.min(...scores)
        if (!(found.score >= least && found.score <= least + 0.1)) wrong.push(`1:${dilution} ${found.score}`)
      }
    expect(wrong).toEqual([])
  })
})
