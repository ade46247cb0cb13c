import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { labToLinearRgb } from '../../src/light/labToLinearRgb'
import { labToOklab } from '../../src/light/labToOklab'
import { usualAim } from '../../src/shade/Aim'
import { type AimQuestion, aimTarget } from '../../src/shade/aimTarget'
import { bareSpectrum } from '../../src/shade/bareSpectrum'
import { pigmentedColour } from '../../src/shade/pigmentedColour'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'
import { wavelengths } from '../../src/shade/wavelengths'
import type { CombinedSides } from '../../src/tones/combinedSides'
import type { Tone } from '../../src/tones/Tone'
import { skins } from './skins'

const skin = skins.light
const lab = pigmentedColour(
  bareSpectrum(skin),
  wavelengths.map(() => 0),
)

const scalp: Tone = {
  oklab: labToOklab(lab),
  lab,
  linearRgb: labToLinearRgb(lab),
  seen: labToLinearRgb(lab),
  spread: { l: 0, a: 0, b: 0 },
  spreadLab: { l: 0, a: 0, b: 0 },
  count: 5000,
  trimmed: { shine: 0, shadow: 0 },
  warnings: [],
  ita: { degrees: 40, error: 10, class: 'intermediate' },
  fitzpatrick: 'III',
  monk: 4,
}

const sides: CombinedSides = {
  linearRgbRatio: [0.55, 0.68, 0.8],
  spread: [0.1, 0.1, 0.1],
  coverage: 0.6,
  grain: 0.1,
  hairGrain: 0.09,
  grainBands: [],
  count: 5000,
  warnings: [],
}

const hair = {
  lab: { l: 40, a: 6, b: 12 },
  linearRgb: labToLinearRgb({ l: 40, a: 6, b: 12 }),
  spread: 3,
  count: 5000,
}

const question: AimQuestion = { aim: usualAim, skin, scalp, sides, hair: null, sideLength: '0', depth: 0.35 }

const ask = (aim: Partial<AimQuestion['aim']>, changes: Partial<AimQuestion> = {}) =>
  aimTarget({ ...question, ...changes, aim: { ...usualAim, ...aim } })

function found(...asked: Parameters<typeof ask>) {
  const target = ask(...asked)
  if (isRemark(target)) throw new Error(target.code)
  return target
}

const noteCodes = (target: ReturnType<typeof found>) => target.notes.map(({ code }) => code)

describe('the aim', () => {
  it('at the sides hands on their ratio, their coverage and the grain of the hair', () => {
    expect(found({})).toEqual({
      target: { linearRgbRatio: [0.55, 0.68, 0.8], coverage: 0.6, grain: 0.09 },
      ratio: [0.55, 0.68, 0.8],
      doubt: 0,
      notes: [],
    })
    expect(found({}, { sides: { ...sides, doubt: 0.12 } }).doubt).toBe(0.12)
  })

  it('says what is missing, and why sides are none', () => {
    expect(ask({}, { sides: null })).toMatchObject({ code: 'shade/needs-hair' })
    const refusal = { code: 'side/too-long', values: {} }
    expect(ask({}, { sides: refusal })).toBe(refusal)
    expect(ask({ kind: 'thinning' })).toMatchObject({ code: 'shade/needs-long-hair' })
  })

  it('at a hair colour is a spectrum with its range, and needs no sides', () => {
    const target = found({ kind: 'hair', hairColour: 'black' }, { sides: null })
    expect(target.target).toHaveProperty('wavelengths', wavelengths)
    target.ratio.forEach((ratio, k) => {
      expect(target.range?.dark[k]).toBeLessThan(ratio)
      expect(target.range?.light[k]).toBeGreaterThan(ratio)
    })
    expect(target.doubt).toBeGreaterThan(0)
    expect(noteCodes(target)).toEqual(['hair/assumed'])
  })

  it('tells both views of pale stubble', () => {
    expect(noteCodes(found({ kind: 'hair', hairColour: 'grey' }))).toContain('hair/pale-views')
    expect(ask({ kind: 'hair', hairColour: 'white' })).toMatchObject({ code: 'hair/white-views' })
  })

  it('never asks pigment to lighten: pale stubs on dark skin are nothing to match', () => {
    const asked = ask({ kind: 'hair', hairColour: 'blond' }, { skin: skins.dark, sideLength: '1' })
    expect(asked).toMatchObject({ code: 'hair/nothing-to-match' })
    const red = found({ kind: 'hair', hairColour: 'red' }, { skin: skins.dark, sideLength: '1' })
    for (const ratio of red.ratio) expect(ratio).toBeLessThan(1)
  })

  it('refuses stubble longer than a millimetre with the way out', () => {
    expect(ask({ kind: 'hair' }, { sideLength: 'longer' })).toMatchObject({ code: 'hair/too-long' })
  })

  it('under thinning hair halves the contrast and speaks of women’s causes first', () => {
    const target = found({ kind: 'thinning' }, { hair, sideLength: 'longer', sides: null })
    expect(noteCodes(target)).toContain('thinning/aim')
    expect(noteCodes(target)).toContain('thinning/women')
    expect(noteCodes(target)).not.toContain('thinning/limited')
  })

  it('says where dots stop under thinning hair', () => {
    const target = found({ kind: 'thinning', contrastShare: 0.75 }, { hair, depth: 1 })
    expect(noteCodes(target)).toContain('thinning/limited')
  })

  it('gives targets that suggestions come near to', () => {
    for (const aim of [{ kind: 'hair', hairColour: 'brown' }] as const) {
      const { target, doubt } = found(aim)
      const [best] = suggestShades({
        skin,
        target,
        catalogue: starterCatalogue.slice(0, 4),
        depth: 0.35,
        spread: { ratio: doubt },
      })
      expect(best.deltaE).toBeLessThan(2)
    }
  })
})
