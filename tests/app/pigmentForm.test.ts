import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyHealed, emptyLot, filledOf, formOf, rowOf } from '../../src/app/pigments/pigmentForm'
import type { DilutionWay } from '../../src/shade/catalogue/DilutionWay'
import { readRow } from '../../src/shade/catalogue/readRow'
import type { Pigment } from '../../src/shade/Pigment'
import { anyPigments } from '../shade/catalogue/pigments'

const pigment: Pigment = { name: 'A', carbon: 5, red: 0, yellow: 0, brown: 0, dilutions: [0, 1 / 3] }
const drops = 20
const saved = (form: Parameters<typeof rowOf>[0], edited: Pigment | null, way: DilutionWay = 'ml') =>
  readRow(rowOf(form, edited, way, drops), 1, drops)

describe('the form of a pigment', () => {
  it('changes nothing in a pigment that is opened and saved', () => {
    const way = fc.constantFrom<DilutionWay>('ml', 'drops', 'parts')
    fc.assert(
      fc.property(anyPigments, way, ([any], said) => {
        const { pigment: back, faults } = saved(formOf(any, said, drops), any, said)
        expect(faults).toEqual([])
        expect(back).toEqual(JSON.parse(JSON.stringify(any)))
      }),
    )
  })

  it.each([
    ['ml', '0.5', 0.5],
    ['drops', '10', 0.5],
    ['parts', '80', 0.25],
    ['parts', '80/20', 0.25],
    ['drops', '2 ml per ml', 2],
  ] as const)('takes a number typed in %s the way the clinic says it: %s', (way, typed, dilution) => {
    const form = formOf(pigment, way, drops)
    const { pigment: back } = saved({ ...form, cells: { ...form.cells, dilutions: typed } }, pigment, way)
    expect(back?.dilutions).toEqual([dilution])
  })

  it('leaves out lots and healed swatches that were added and left empty', () => {
    const form = { ...formOf(pigment, 'ml', drops), lots: [emptyLot()], healed: [emptyHealed()] }
    expect(saved(filledOf(form), pigment)).toEqual({ pigment, faults: [] })
  })

  it('names the field a person sees', () => {
    const form = formOf(pigment, 'ml', drops)
    const { faults } = saved({ ...form, cells: { ...form.cells, carbon: 'much' } }, pigment)
    expect(faults).toEqual([
      {
        code: 'catalogue/not-a-number',
        values: { row: 1, name: 'A', column: 'Carbon black, g/L', value: 'much' },
      },
    ])
  })

  it('says which lot has no day, and takes colours parted by commas', () => {
    const form = formOf(pigment, 'ml', drops)
    const lots = [{ ...emptyLot(), number: 'B7' }]
    expect(saved({ ...form, lots }, pigment).faults.map(({ code }) => code)).toEqual([
      'catalogue/lots-not-read',
    ])
    const healed = [{ ...emptyHealed(), skin: '62,5; 10; 17', healed: '50, 8, 12', dilution: '1' }]
    expect(saved({ ...form, healed }, pigment).pigment?.healed?.[0]).toMatchObject({
      skin: { l: 62.5, a: 10, b: 17 },
      healed: { l: 50, a: 8, b: 12 },
    })
  })
})
