import { describe, expect, it } from 'vitest'
import { depthLadder } from '../../src/shade/depthLadder'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { skins } from './skins'

const field = {
  pigment: starterCatalogue[0],
  dilution: 0,
  depth: 0.35,
  thickness: 0.3,
  radius: 0.2,
  density: 150,
}

describe.each(Object.entries(skins))('depthLadder on %s skin', (_, skin) => {
  const ladder = depthLadder(field, skin)

  it('is fainter rung by rung', () => {
    const losses = ladder.map(({ fromSkin }) => -fromSkin.dL)
    expect(losses.every((loss, i) => loss > 0 && (i === 0 || loss < losses[i - 1]))).toBe(true)
  })

  it('loses red and yellow on every rung, and relatively more the deeper', () => {
    for (const { fromSkin } of ladder) {
      expect(fromSkin.da).toBeLessThan(0)
      expect(fromSkin.db).toBeLessThan(0)
    }
    const redness = ladder.map(({ fromSkin }) => fromSkin.da / fromSkin.dL)
    expect(redness[redness.length - 1]).toBeGreaterThan(redness[0])
  })

  it('moves a rung to where skin lets the dots lie', () => {
    expect(depthLadder(field, skin, [0.1])[0].depth).toBeCloseTo(0.23, 12)
  })
})
