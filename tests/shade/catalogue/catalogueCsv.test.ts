import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../src/shade/catalogue/parseCsv'
import { readCatalogueCsv } from '../../../src/shade/catalogue/readCatalogueCsv'
import { writeCatalogueCsv } from '../../../src/shade/catalogue/writeCatalogueCsv'
import { starterCatalogue } from '../../../src/shade/starterCatalogue'
import { anyPigments } from './pigments'

/** Minus nothing is written as nothing. */
const written = (value: unknown) => JSON.parse(JSON.stringify(value))

const faultsOf = (text: string) => readCatalogueCsv(text).faults

describe('a catalogue as CSV', () => {
  it('comes back as it went out, whatever is in its names', () => {
    fc.assert(
      fc.property(anyPigments, pigments => {
        const { pigments: back, faults } = readCatalogueCsv(writeCatalogueCsv(pigments))
        expect(faults).toEqual([])
        expect(back).toEqual(written(pigments))
      }),
      { numRuns: 300 },
    )
  })

  it('begins no cell with a formula, numbers aside', () => {
    fc.assert(
      fc.property(anyPigments, pigments => {
        for (const cell of parseCsv(writeCatalogueCsv(pigments)).rows.flat())
          expect(cell).not.toMatch(/^(?![+-]?\d+(\.\d+)?$)[=+\-@\t\r\n]/)
      }),
    )
  })

  it('reads a European spreadsheet: semicolons, decimal commas, a byte order mark, Windows line ends', () => {
    const text = '\uFEFFName;Carbon (g/L);Red;Dilutions\r\n"Haus; schwarz";12,5;0,75;"0; 0,5; 1:2"\r\n'
    expect(readCatalogueCsv(text)).toEqual({
      pigments: [
        { name: 'Haus; schwarz', carbon: 12.5, red: 0.75, yellow: 0, brown: 0, dilutions: [0, 0.5, 2] },
      ],
      rows: 1,
      faults: [],
    })
  })

  it.each([
    ['tabs', 'name\tcarbon\tdilutions\nA\t5\t2\n'],
    ['a separator line', 'sep=;\r\nname;carbon;dilutions\r\nA;5;2\r\n'],
    ['old line ends', 'name,carbon,dilutions\rA,5,2\r'],
    ['blank lines', '\n\nname,carbon,dilutions\n\n,,\nA,5,2'],
    ['units in cells', 'name,carbon,dilutions\nA,0.5 %,2 ml per ml\n'],
    ['units in headings', 'name,carbon (%),dilutions (drops)\nA,0.5,40\n'],
  ])('reads %s', (_, text) => {
    const { pigments, faults } = readCatalogueCsv(text)
    expect(faults).toEqual([])
    expect(pigments).toEqual([{ name: 'A', carbon: 5, red: 0, yellow: 0, brown: 0, dilutions: [2] }])
  })

  it('names row, column and value of every fault, and takes the sound rows', () => {
    const text = [
      'name,carbon g/L,dilutions,lots',
      'Good,15,0 | 2,A1 exp 2027-05-31',
      'Backwards,15,-2,',
      'Ounces,3 oz,1,',
      'Spoons,15,3 spoons,',
      ',15,1,',
      'Good,20,1,',
      'No steps,15,,',
      'Bad day,15,1,B2 exp 2027-02-30',
      'No day,15,1,B2',
      '<b>bold</b>,15,1,',
      'Word,much,1,',
      'Less,-5,1,',
      'Bare,,1,',
    ].join('\n')
    const { pigments, rows, faults } = readCatalogueCsv(text)
    expect(rows).toBe(13)
    expect(pigments.map(({ name }) => name)).toEqual(['Good', '<b>bold</b>'])
    expect(
      faults.map(({ code, values }) => [code, values.row, values.column ?? '', values.value ?? '']),
    ).toEqual([
      ['dilution/negative', 3, 'dilutions', '-2'],
      ['catalogue/unit', 4, 'carbon g/L', '3 oz'],
      ['dilution/unit', 5, 'dilutions', '3 spoons'],
      ['catalogue-name-missing', 6, '', ''],
      ['catalogue-name-twice', 7, '', ''],
      ['catalogue-dilutions-missing', 8, '', ''],
      ['catalogue-lot-day', 9, '', '2027-02-30'],
      ['catalogue/lots-not-read', 10, 'lots', 'B2'],
      ['catalogue/not-a-number', 12, 'carbon g/L', 'much'],
      ['catalogue-amount', 13, '', -5],
      ['catalogue/no-colour', 14, 'carbon g/L', ''],
    ])
    expect(faults[4].values).toMatchObject({ row: 7, first: 2, name: 'Good' })
  })

  it('names the first row of a name even when that row is not sound itself', () => {
    const [wrong, twice] = faultsOf('name,carbon,dilutions\nA,x,1\nA,5,1\n')
    expect(wrong).toMatchObject({ code: 'catalogue/not-a-number', values: { row: 2 } })
    expect(twice).toMatchObject({ code: 'catalogue-name-twice', values: { row: 3, first: 2 } })
  })

  it('tells a column it does not know, and reads the rest', () => {
    const { pigments, faults } = readCatalogueCsv('name,carbon,dilutions,price\nA,5,1,12\n')
    expect(pigments).toHaveLength(1)
    expect(faults).toEqual([{ code: 'catalogue/column-unknown', values: { row: 1, column: 'price' } }])
  })

  it.each([
    ['catalogue/empty', ''],
    ['catalogue/empty', '\n \n;;\n'],
    ['catalogue/no-name-column', 'carbon,dilutions\n5,1\n'],
    ['catalogue/column-unit', 'name,carbon (oz/gal),dilutions\nA,5,1\n'],
    ['catalogue/column-twice', 'name,carbon,carbon g/L,dilutions\nA,5,5,1\n'],
    ['catalogue/quote-open', 'name,carbon,dilutions\n"A,5,1\nB,5,1\n'],
    ['catalogue/cell-beyond', 'name,carbon,dilutions\nA,5,1,2,5\n'],
    ['catalogue/too-many', `name,carbon,dilutions\n${'A,5,1\n'.repeat(2001)}`],
    ['catalogue/swatch-part', 'name,swatch L,swatch a,swatch b,dilutions\nA,50,,2,1\n'],
    ['catalogue/spectrum-not-read', 'name,swatch spectrum,dilutions\nA,400 nm is 0.3,1\n'],
    ['catalogue/healed-not-read', 'name,carbon,dilutions,healed\nA,5,1,looked fine\n'],
    ['catalogue-swatch', 'name,swatch L,swatch a,swatch b,dilutions\nA,500,0,2,1\n'],
    ['swatch/out-of-reach', 'name,swatch L,swatch a,swatch b,dilutions\nA,50,-20,10,1\n'],
  ])('says %s', (code, text) => {
    const { pigments, faults } = readCatalogueCsv(text)
    expect(pigments).toEqual([])
    expect(faults.map(fault => fault.code)).toEqual([code])
  })

  it('works out the composition of a measured swatch', () => {
    const text = 'name,swatch L,swatch a,swatch b,swatch dilution,dilutions\nA,46.1,1.9,10.0,1,0\n'
    const { pigments, faults } = readCatalogueCsv(text)
    expect(faults).toEqual([])
    expect(pigments[0].carbon).toBeGreaterThan(14)
    expect(pigments[0].carbon).toBeLessThan(16)
    expect(pigments[0].swatch).toMatchObject({ lab: { l: 46.1 }, dilution: 1 })
  })

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'name', '=', '1', '|', ':', '\uFEFF', 'carbon'),
        }),
        text => {
          readCatalogueCsv(text)
          readCatalogueCsv(`name,carbon,dilutions,lots,healed,swatch spectrum\n${text}`)
        },
      ),
    )
  })

  it('reads a thousand pigments', () => {
    const thousand = Array.from({ length: 1000 }, (_, i) => ({
      ...starterCatalogue[i % 12],
      name: `Shade ${i}`,
    }))
    expect(readCatalogueCsv(writeCatalogueCsv(thousand)).pigments).toEqual(thousand)
  })
})
