import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/app/words/english'
import { say } from '../../src/app/words/say'
import { catalogueColumns } from '../../src/shade/catalogue/catalogueColumns'
import { readCatalogueCsv } from '../../src/shade/catalogue/readCatalogueCsv'

const source = join(import.meta.dirname, '../../src')

/** Every code about pigments that a room or the machine can say, wherever in a call it stands. */
function codes(): string[] {
  return ['shade', 'record', 'browser'].flatMap(folder =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => [
        ...readFileSync(join(source, folder, name), 'utf8').matchAll(
          /'((?:catalogue|swatch|dilution)[/-][a-z-]+)'/g,
        ),
      ])
      .map(match => match[1]),
  )
}

describe('the words about pigments', () => {
  it('have a sentence for every code', () => {
    expect(codes().length).toBeGreaterThan(30)
    expect([...new Set(codes())].filter(code => !(code in english))).toEqual([])
  })

  it('name every column as the form does', () => {
    const missing = Object.keys(catalogueColumns).filter(column => !(`pigment/${column}` in english))
    expect(missing).toEqual([])
  })

  it('leave no gap in the sentences of a bad table', () => {
    const { faults } = readCatalogueCsv('name,carbon,dilutions,price\nA,3 oz,-2,1\nB,much,3 jugs,\nB,-1,\n')
    const sentences = faults.map(({ code, values }) => say(code, values))
    expect(sentences).toHaveLength(8)
    expect(sentences.filter(sentence => /\{|\}|“”|undefined| {2}/.test(sentence))).toEqual([])
  })
})
