import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../src/shade/checkCatalogue'
import type { Pigment } from '../../src/shade/Pigment'
import { starterCatalogue } from '../../src/shade/starterCatalogue'

const pigment: Pigment = { name: 'House black', carbon: 30, red: 0, yellow: 0, brown: 0, dilutions: [0, 2] }

describe('checkCatalogue', () => {
  it('finds nothing wrong with what ships', () => {
    expect(checkCatalogue(starterCatalogue)).toEqual([])
  })

  it('names the row, the pigment and the value of a negative dilution', () => {
    const faults = checkCatalogue([pigment, { ...pigment, name: 'Typo', dilutions: [1, -2] }])
    expect(faults).toEqual([{ code: 'catalogue-dilution', values: { row: 2, name: 'Typo', value: -2 } }])
  })

  it('names both rows of one name, spaces around it aside', () => {
    const faults = checkCatalogue([pigment, { ...pigment, name: ' House black ' }])
    expect(faults).toEqual([
      { code: 'catalogue-name-twice', values: { row: 2, name: ' House black ', first: 1 } },
    ])
  })

  it('names the amount that cannot be', () => {
    const faults = checkCatalogue([{ ...pigment, red: Number.NaN, brown: -1 }])
    expect(faults.map(({ code, values }) => [code, values.field])).toEqual([
      ['catalogue-amount', 'red'],
      ['catalogue-amount', 'brown'],
    ])
  })

  it('misses neither a name nor dilutions', () => {
    expect(checkCatalogue([{ ...pigment, name: ' ', dilutions: [] }]).map(fault => fault.code)).toEqual([
      'catalogue-name-missing',
      'catalogue-dilutions-missing',
    ])
  })

  it('takes markup in a name as a name', () => {
    expect(checkCatalogue([{ ...pigment, name: '<img src=x onerror=alert(1)>' }])).toEqual([])
  })
})
