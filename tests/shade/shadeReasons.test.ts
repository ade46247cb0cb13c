import { describe, expect, it } from 'vitest'
import { changeInWords, reasonInWords } from '../../src/app/words/reasonInWords'
import type { LightLost } from '../../src/shade/lightLost'
import type { Suggestion } from '../../src/shade/Suggestion'
import { shadeReasons } from '../../src/shade/shadeReasons'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestFrom } from './question'

const [base] = suggestFrom(starterCatalogue)
const even: LightLost = { wavelengths: [], bare: [], pigmented: [], red: 0.3, green: 0.3, blue: 0.3 }

const codesOf = (changes: Partial<Suggestion>, light: Partial<LightLost> = {}) =>
  shadeReasons({ ...base, ...changes }, { light: { ...even, ...light }, warmer: null, limit: 1.8 }).map(
    ({ code }) => code,
  )

const shifted = (by: { l?: number; a?: number; b?: number }) => {
  const { l, a, b } = base.target
  return { ...base.healed, likely: { l: l + (by.l ?? 0), a: a + (by.a ?? 0), b: b + (by.b ?? 0) } }
}

describe('shadeReasons', () => {
  it('says which third of the light is lost first, whichever it is', () => {
    expect(codesOf({}, { red: 0.5 })[1]).toBe('reason/red-first')
    expect(codesOf({}, { blue: 0.5 })[1]).toBe('reason/blue-first')
    expect(codesOf({})[1]).toBe('reason/evenly')
  })

  it('says whether it heals lighter or darker than the bottle, or alike', () => {
    const shift = (dL: number) => ({ shift: { dL, da: 0, db: 0 } })
    expect(codesOf(shift(20))[0]).toBe('reason/heals-lighter')
    expect(codesOf(shift(-20))[0]).toBe('reason/heals-darker')
    expect(codesOf(shift(0.4))[0]).toBe('reason/heals-alike')
  })

  it('says how a target is missed: too light, too dark, or in hue alone', () => {
    const missed = (by: Parameters<typeof shifted>[0]) =>
      codesOf({ verdict: 'out-of-reach', healed: shifted(by) })[3]
    expect(missed({ l: 4 })).toBe('reason/misses-too-light')
    expect(missed({ l: -4, b: -6 })).toBe('reason/misses-too-dark')
    expect(missed({ a: 5 })).toBe('reason/misses-hue')
  })

  it('says beside bare skin what the colours say', () => {
    const beside = (da: number, db: number) => {
      const { l, a, b } = base.bare
      const healed = { ...base.healed, likely: { l: l - 10, a: a + da, b: b + db } }
      const [, light] = shadeReasons({ ...base, healed }, { light: even, warmer: null, limit: 1.8 })
      return reasonInWords(light, false)
    }
    expect(beside(-5, -3)).toMatch(/reads cooler and greener\.$/)
    expect(beside(-5, 3)).toMatch(/reads greener\.$/)
    expect(beside(0, -6)).toMatch(/reads cooler\.$/)
    expect(beside(4, 0)).toMatch(/reads redder\.$/)
    expect(beside(0, 4)).toMatch(/reads more yellow\.$/)
    expect(beside(0.2, 0.2)).toMatch(/of the same hue\.$/)
  })
})

describe('changeInWords', () => {
  const change = { pigment: 'Noir', healed: base.target, deltaE: 1.23, value: 0.2 } as const

  it('says how near a change comes, and whether that is enough or too much to ask', () => {
    const size = { ...change, change: 'size', reaches: false, beyond: false } as const
    expect(changeInWords(size)).toBe('Dots 0.40 mm wide instead: 1.2 steps from the sides.')
    expect(changeInWords({ ...size, reaches: true })).toMatch(/within what people accept\.$/)
    expect(changeInWords({ ...size, reaches: true, beyond: true })).toMatch(
      /beyond what is usually placed\.$/,
    )
  })
})
