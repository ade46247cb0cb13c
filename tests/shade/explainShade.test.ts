import { describe, expect, it } from 'vitest'
import { reasonInWords } from '../../src/app/words/reasonInWords'
import { deltaE76 } from '../../src/light/labDifference'
import { explainShade, fieldOf } from '../../src/shade/explainShade'
import { presentField } from '../../src/shade/presentField'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { plain, sides, suggestFrom, warmRed } from './question'
import { skins } from './skins'

const skin = skins.light
const [black] = suggestFrom([plain])
const explain = (suggestion = black, catalogue = starterCatalogue) =>
  explainShade({ suggestion, skin, catalogue })
const why = explain()
const aloud = (reasons: typeof why.reasons) => reasons.map(reason => reasonInWords(reason, false))

/** The same dots with another bottle, or at another depth. */
const other = (changes: { pigment?: typeof plain; depth?: number }) =>
  presentField({ ...fieldOf(black, starterCatalogue), ...changes }, { skin, target: sides })

describe('the reasons read aloud', () => {
  it('are five plain sentences without a gap in them', () => {
    const sentences = aloud(why.reasons)
    expect(sentences).toHaveLength(5)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(sentence).not.toMatch(/undefined|NaN|[{}]|\w+\/\w+-\w+/)
    }
  })

  it('change, every one of them, when depth and pigment are swapped', () => {
    const deep = explain(other({ pigment: warmRed, depth: 0.8 }))
    const [before, after] = [aloud(why.reasons), aloud(deep.reasons)]
    for (const [i, sentence] of before.entries()) expect(after[i]).not.toBe(sentence)
  })

  it('say something else about depth when only depth changes', () => {
    const deep = explain(other({ depth: 0.8 }))
    const shallow = explain(other({ depth: 0.23 }))
    const codeOf = ({ reasons }: typeof why) => reasons[2].code
    expect(codeOf(why)).toBe('reason/depth')
    expect(codeOf(shallow)).toBe('reason/depth-shallowest')
    expect(Number(deep.reasons[2].values.lighter)).toBeLessThan(Number(why.reasons[2].values.lighter))
  })

  it('name a warmer bottle for plain carbon, and none once the warmest is taken', () => {
    expect(why.warmer?.pigment).not.toBe(plain.name)
    expect(why.reasons[4].code).toBe('reason/warmer')
    const alone = explain(black, [plain])
    expect(alone.reasons[4].code).toBe('reason/warmest')
  })

  it('follow what was computed: an even loss of light is not called a loss of red', () => {
    expect(why.light.red).toBeGreaterThan(why.light.blue)
    expect(why.reasons[1].code).toBe('reason/red-first')
  })
})

describe('the warmer mixture', () => {
  it('lies nearer to the skin’s own hue, and as light within a dilution step', () => {
    const { warmer } = why
    if (!warmer) throw new Error('plain carbon can be warmed')
    const { likely } = black.healed
    const hueGap = (a: number, b: number) => Math.hypot(a - black.bare.a, b - black.bare.b)
    const { da, db } = warmer.change
    expect(hueGap(likely.a, likely.b) - hueGap(likely.a + da, likely.b + db)).toBeCloseTo(warmer.nearer, 1)
  })
})

describe('the sessions', () => {
  it('build 30, 70 and 100 % of the dots, each darker than the one before', () => {
    const { sessions } = why
    expect(sessions.map(({ density }) => Math.round((100 * density) / black.density))).toEqual([30, 70, 100])
    expect(sessions[0].healed.l).toBeGreaterThan(sessions[1].healed.l)
    expect(sessions[1].healed.l).toBeGreaterThan(sessions[2].healed.l)
    expect(sessions.reduce((sum, { added }) => sum + added, 0)).toBeCloseTo(black.density, 9)
  })

  it('start with the next lighter dilution and end no darker than planned', () => {
    const { sessions } = why
    expect(sessions[0].dilution).toBe(Math.min(...plain.dilutions.filter(step => step > black.dilution)))
    expect(sessions[1].dilution).toBe(black.dilution)
    expect(sessions[2].healed.l).toBeGreaterThanOrEqual(black.healed.likely.l - 0.1)
  })
})

describe('the family of equal tone', () => {
  const able = why.family.filter(({ dilution }) => dilution !== null)

  it('holds the suggestion itself', () => {
    const { pigment, dilution, radius, density } = black
    expect(able).toContainEqual({ pigment, dilution, radius, density, deltaE: 0 })
  })

  it('is equally light once computed in full', () => {
    expect(able.length).toBeGreaterThan(3)
    for (const { pigment, dilution, radius, density } of able) {
      const bottle = starterCatalogue.find(({ name }) => name === pigment) ?? plain
      const field = { ...fieldOf(black, starterCatalogue), pigment: bottle, radius, density }
      const shown = presentField({ ...field, dilution: dilution ?? 0 }, { skin, target: sides })
      expect(Math.abs(shown.healed.likely.l - black.healed.likely.l)).toBeLessThan(0.35)
    }
  })

  it('thins the same bottle more the more dots there are', () => {
    const row = able.filter(({ radius, pigment }) => radius === black.radius && pigment === black.pigment)
    const dilutions = row.map(({ dilution }) => Number(dilution))
    expect(dilutions).toEqual([...dilutions].sort((one, other) => one - other))
  })
})

describe('what would come nearer', () => {
  it('has nothing to say of a match', () => {
    expect(black.deltaE < why.limit ? why.changes : []).toEqual([])
  })

  it('finds the one change that reaches, where dots were left too few', () => {
    const field = { ...fieldOf(black, starterCatalogue), density: 50 }
    const sparse = presentField(field, { skin, target: sides })
    const { changes, limit } = explain(sparse)
    expect(sparse.deltaE).toBeGreaterThan(limit)
    const more = changes.find(({ change }) => change === 'density')
    expect(more?.value).toBeGreaterThan(50)
    expect(more?.deltaE).toBeLessThan(sparse.deltaE)
    expect(changes.map(({ reaches }) => Number(reaches))).toEqual(
      changes.map(({ reaches }) => Number(reaches)).sort((one, last) => last - one),
    )
  })

  it('knows where physics stops: nothing at this depth is darker', () => {
    const field = { ...fieldOf(black, starterCatalogue), dilution: 0, radius: 0.2, density: 300 }
    const darkest = presentField(field, { skin, target: sides })
    expect(why.darkest.l).toBeLessThan(darkest.healed.likely.l)
  })
})

it('explains no bottle that is not on the shelf', () => {
  expect(() => explain(black, [warmRed])).toThrow(/not in the catalogue/)
})

it('keeps the list and the explanation of one colour', () => {
  const [, , rung] = why.ladder
  expect(rung.depth).toBe(0.4)
  expect(deltaE76(rung.healed, black.healed.likely)).toBeLessThan(3)
})
