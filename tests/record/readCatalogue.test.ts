import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/record/readCatalogue'
import { writeCatalogue } from '../../src/record/writeCatalogue'
import type { Pigment } from '../../src/shade/Pigment'
import { anyPigments } from '../shade/catalogue/pigments'

const manner = { way: 'drops', dropsPerMl: 22 } as const
const pigment: Pigment = { name: 'House black', carbon: 30, red: 0, yellow: 0, brown: 0, dilutions: [0, 2] }
const json = (pigments: unknown) => JSON.stringify({ version: 1, ...manner, pigments })

describe('a catalogue as JSON', () => {
  it('comes back as it went out, with the way the clinic says dilutions', () => {
    fc.assert(
      fc.property(anyPigments, pigments => {
        const back = readCatalogue(writeCatalogue({ pigments, ...manner }))
        expect(back).toEqual({
          pigments: JSON.parse(JSON.stringify(pigments)),
          rows: pigments.length,
          faults: [],
          manner,
        })
      }),
    )
  })

  it('takes a bare list of pigments', () => {
    expect(readCatalogue(JSON.stringify([pigment])).pigments).toEqual([pigment])
  })

  it('names place, field and value of a bad pigment, and takes the others', () => {
    const { pigments, faults } = readCatalogue(
      json([
        { ...pigment, name: 'A', carbon: 'much' },
        pigment,
        { ...pigment, name: 'B', dilutions: [-2] },
        { ...pigment, dilutions: [1] },
        'no pigment',
      ]),
    )
    expect(pigments).toEqual([pigment])
    expect(faults).toEqual([
      { code: 'catalogue/field', values: { row: 1, name: 'A', column: 'carbon', value: '"much"' } },
      { code: 'catalogue-dilution', values: { row: 3, name: 'B', field: '', value: -2 } },
      { code: 'catalogue-name-twice', values: { row: 4, name: 'House black', first: 2 } },
      { code: 'catalogue/field', values: { row: 5, name: '', column: '', value: '"no pigment"' } },
    ])
  })

  it.each([
    ['catalogue/not-json', '{"version": 1'],
    ['catalogue/not-json', ''],
    ['record/newer', '{"version": 2, "pigments": []}'],
    ['record/damaged', '{"version": 1, "way": "jugs", "dropsPerMl": 20, "pigments": []}'],
    ['record/damaged', '"a word"'],
    ['catalogue/too-many', json(Array(2001).fill(pigment))],
  ])('says %s', (code, text) => {
    const { pigments, faults } = readCatalogue(text)
    expect(pigments).toEqual([])
    expect(faults.map(fault => fault.code)).toEqual([code])
  })
})
