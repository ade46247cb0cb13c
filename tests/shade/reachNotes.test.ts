import { describe, expect, it } from 'vitest'
import { darkestTone } from '../../src/shade/darkestTone'
import { reachNotes } from '../../src/shade/reachNotes'
import { suggestShades } from '../../src/shade/suggestShades'
import { plain, sides } from './question'
import { skins } from './skins'

const skin = skins.light
const depth = 0.35
const ask = (linearRgbRatio: readonly [number, number, number]) =>
  suggestShades({ skin, target: { linearRgbRatio }, catalogue: [plain], depth })

describe('reachNotes', () => {
  it('says nothing where one suggestion is within reach', () => {
    const [{ ratio }] = suggestShades({ skin, target: sides, catalogue: [plain], depth })
    const suggestions = ask(ratio)
    expect(suggestions.some(({ verdict }) => verdict !== 'out-of-reach')).toBe(true)
    expect(reachNotes(suggestions, skin, depth)).toEqual([])
    expect(reachNotes([], skin, depth)).toEqual([])
  })

  it('says that physics stops where no layer could be as dark', () => {
    const [note] = reachNotes(ask([0.002, 0.002, 0.002]), skin, depth)
    expect(note.code).toBe('shade/physics-stops')
    expect(Number(note.values.target)).toBeLessThan(Number(note.values.darkest))
    expect(note.values.darkest).toBe(darkestTone(skin, depth, 0.3).l)
  })

  it('says that nothing is near where it is the hue that is missed', () => {
    const [note] = reachNotes(ask([0.5, 0.8, 0.6]), skin, depth)
    expect(note.code).toBe('shade/none')
  })
})
