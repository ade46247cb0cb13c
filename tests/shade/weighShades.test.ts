import { describe, expect, it } from 'vitest'
import { deltaE76 } from '../../src/light/labDifference'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { darkeningSpectrum, liveNodes } from '../../src/shade/darkeningSpectrum'
import { depthEffect } from '../../src/shade/depthEffect'
import { healedTone } from '../../src/shade/healedTone'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades, weighShades } from '../../src/shade/suggestShades'
import { wavelengths } from '../../src/shade/wavelengths'
import { plain, sides, suggestFrom } from './question'
import { skins } from './skins'

/** What differences at 4 nodes may cost against 8, ΔE*ab. */
const live = 0.1

const question = { skin: skins.light, target: sides, catalogue: starterCatalogue, depth: 0.35 }

describe('weighShades', () => {
  it('can be left at any slice, and gives the same when it is not', () => {
    const work = weighShades(question)
    let slices = 0
    for (;;) {
      const { done, value } = work.next()
      if (done) {
        expect(value).toEqual(suggestShades(question))
        break
      }
      slices += 1
    }
    expect(slices).toBeGreaterThan(10)
    const left = weighShades(question)
    left.next()
    expect(left.return([])).toEqual({ done: true, value: [] })
  })

  it('uses other depths where they are offered and bring it nearer, and none that are not', () => {
    const field = { pigment: plain, dilution: 2, depth: 0.6, thickness: 0.3, radius: 0.17, density: 150 }
    const ratio = darkeningSpectrum(field, skins.light, 0.7).map(density => Math.exp(-density))
    const deeper = { ...question, target: { wavelengths, ratio }, catalogue: [plain], depth: 0.25 }
    const [planned] = suggestShades(deeper)
    const [varied] = suggestShades({ ...deeper, depths: [0.25, 0.6] })
    expect(planned.depth).toBe(0.25)
    expect(varied.depth).toBe(0.6)
    expect(varied.deltaE).toBeLessThan(Math.min(0.5, planned.deltaE))
  })

  it('tells every suggestion a shade for each zone, the front lightest', () => {
    for (const { zones = [], dilution, density } of suggestFrom(starterCatalogue)) {
      const [front, crown, whole] = zones
      expect(zones.map(({ zone }) => zone)).toEqual(['front', 'crown', 'sides'])
      expect(whole).toMatchObject({ dilution, density })
      expect(front.healed.l).toBeGreaterThan(crown.healed.l)
      expect(crown.healed.l).toBeGreaterThan(whole.healed.l)
    }
  })
})

describe.each(Object.entries(skins))('differences at 4 nodes on %s skin', (_, skin) => {
  const field = { pigment: plain, dilution: 4, depth: 0.35, thickness: 0.3, radius: 0.14, density: 150 }
  const bare = bareSpectrum(skin)
  const tone = healedTone(field, skin)

  it('give the colour deeper and shallower as 8 nodes do', () => {
    for (const by of [-0.1, 0.2]) {
      const effect = depthEffect(field, tone, skin, by, 0.7)
      const full = pigmentedColour(bare, darkeningSpectrum({ ...field, depth: effect.depth }, skin, 0.7))
      const { l, a, b } = tone.healed.likely
      expect(deltaE76({ l: l + effect.dL, a: a + effect.da, b: b + effect.db }, full)).toBeLessThan(live)
    }
  })

  it('would be less exact as colours of their own', () => {
    const alone = pigmentedColour(bare, darkeningSpectrum(field, skin, 0.7, liveNodes))
    expect(deltaE76(alone, tone.healed.likely)).toBeGreaterThan(0)
  })
})
