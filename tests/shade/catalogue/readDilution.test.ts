import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DilutionWay } from '../../../src/shade/catalogue/DilutionWay'
import { readDilution } from '../../../src/shade/catalogue/readDilution'
import { writeDilution } from '../../../src/shade/catalogue/writeDilution'

describe('readDilution', () => {
  it.each([
    ['4', 4],
    ['0,5', 0.5],
    ['4 ml per ml', 4],
    ['4 ml to 1 ml', 4],
    ['4 cc per cc', 4],
    ['1:4', 4],
    ['1 : 4', 4],
    ['2 ml + 8 ml', 4],
    ['1 ml : 12 drops', 0.6],
    ['12 drops', 0.6],
    ['12 drops per ml', 0.6],
    ['3 drops : 9 drops', 3],
    ['1 part to 3', 1 / 3],
    ['80/20', 0.25],
    ['80 % / 20 %', 0.25],
    ['80 %', 0.25],
    ['100%', 0],
    ['Ready', 0],
    ['undiluted', 0],
  ])('takes %s as %f ml per ml', (text, dilution) => {
    expect(readDilution(text)).toBe(dilution)
  })

  it('counts drops as the clinic’s dropper makes them', () => {
    expect(readDilution('12 drops per ml', 24)).toBe(0.5)
  })

  it.each([
    ['3 spoons', 'dilution/unit', 'spoons'],
    ['4 oz per ml', 'dilution/unit', 'oz'],
    ['4 ml per jug', 'dilution/unit', 'jug'],
    ['-2', 'dilution/negative', ''],
    ['−2 ml per ml', 'dilution/negative', ''],
    ['0 %', 'dilution/no-pigment', ''],
    ['0:4', 'dilution/no-pigment', ''],
    ['4 ml per part', 'dilution/not-read', ''],
    ['150 %', 'dilution/not-read', ''],
    ['1:', 'dilution/not-read', ''],
    ['', 'dilution/not-read', ''],
    ['a lot', 'dilution/not-read', ''],
    ['1.234,5', 'dilution/not-read', ''],
    ['1e999', 'dilution/not-read', ''],
  ])('refuses %s as %s', (text, code, unit) => {
    expect(readDilution(text)).toEqual({ code, values: { value: text, unit } })
  })

  it('reads back what writeDilution writes, each way, as closely as a syringe', () => {
    const ways = fc.constantFrom<DilutionWay>('ml', 'drops', 'parts')
    const drops = fc.integer({ min: 10, max: 40 })
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        ways,
        drops,
        (dilution, way, dropsPerMl) => {
          const back = readDilution(writeDilution(dilution, way, dropsPerMl), dropsPerMl)
          expect(Math.abs(Number(back) - dilution) / (1 + dilution)).toBeLessThan(2e-3)
        },
      ),
    )
  })

  it('writes the clinic’s own words', () => {
    expect(writeDilution(0, 'drops')).toBe('undiluted')
    expect(writeDilution(0.6, 'drops')).toBe('12 drops per ml')
    expect(writeDilution(3 / 7, 'parts')).toBe('70/30')
    expect(writeDilution(0.5, 'ml')).toBe('0.5 ml per ml')
  })
})
