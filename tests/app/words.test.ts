import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/app/words/english'
import { format, say, signed } from '../../src/app/words/say'
import { refusedThere } from '../../src/tones/refusedThere'

const source = join(import.meta.dirname, '../../src')

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name))
}

/** Every code handed to a person: `code: 'room/what'` in the rooms and browser, `say('…')` and `tell('…')` in the app. */
function codesUsed(): { code: string; file: string }[] {
  return filesOf(source).flatMap(file =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:\bcode: |\bsay\(|\btell\(|\bremark\(|\brefuse\()'([a-z][\w/.-]*)'/g,
      ),
    ].map(match => ({
      code: match[1],
      file,
    })),
  )
}

describe('the words', () => {
  it('have a sentence for every code the source can say', () => {
    const used = codesUsed()
    expect(used.length).toBeGreaterThan(80)
    const missing = used.filter(({ code }) => code.includes('/') && !(code in english))
    expect(missing).toEqual([])
  })

  it('fill in values, with decimals where asked', () => {
    expect(say('photo/too-large', { megapixels: 4294.97, width: 65536, height: 65536, limit: 50 })).toContain(
      '4295 megapixels (65536 × 65536); up to 50',
    )
  })

  it('show a code without a sentence as itself', () => {
    expect(say('no/such-code')).toBe('no/such-code')
  })

  it('say a reason inside a sentence, with its own values', () => {
    const said = say('side/refused-on-face', { reason: 'side/sheen', percent: 60 })
    expect(said).toContain('lies on the face')
    expect(said).toContain('shines off 60 % of this strip')
    expect(say('fault', { reason: 'fault' })).toContain('(fault)')
    expect(say('record/saved', { patient: 'mm' })).toBe('Saved on this device for mm.')
  })

  it('have a sentence for every refusal at a place that is no scalp', () => {
    for (const refusal of ['side/too-long', 'tones/not-skin'])
      for (const place of ['face', 'below'] as const)
        expect(english).toHaveProperty([refusedThere({ code: refusal, values: {} }, place).code])
  })

  it('write minus signs and no negative nothing', () => {
    expect(format(-3.14, 1)).toBe('−3.1')
    expect(format(-0.001, 1)).toBe('0.0')
    expect(signed(2, 0)).toBe('+2')
    expect(signed(0.01, 1)).toBe('0.0')
  })
})
