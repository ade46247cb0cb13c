import fc from 'fast-check'
import type { Lot } from '../../../src/shade/catalogue/Lot'
import type { Pigment } from '../../../src/shade/Pigment'
import type { Swatch } from '../../../src/shade/swatch/Swatch'

/** Any text a person, a spreadsheet or a mischief-maker may put into a name; ends without spaces, as it is kept. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '|', '\\', '\n', '\t', '1', ' x'),
    }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x")',
      "'=1+1",
      '-5',
      '@SUM(A1)',
      'exp 2027-01-01',
    ),
  )
  .map(value => value.trim())
const named = text.filter(value => value !== '')
const amount = fc.double({ min: 0, max: 500, noNaN: true })
const dilution = fc.double({ min: 0, max: 40, noNaN: true })
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const signed = fc.double({ min: -60, max: 60, noNaN: true })
const lab = fc.record({ l: fc.double({ min: 0, max: 100, noNaN: true }), a: signed, b: signed })
const drawn = { dilution, film: fc.double({ min: 0.001, max: 1, noNaN: true }) }
const wavelengths = [400, 450, 500, 550, 600, 650, 700]

const swatch: fc.Arbitrary<Swatch> = fc.oneof(
  fc.record({ ...drawn, lab }),
  fc.record({
    ...drawn,
    wavelengths: fc.constant(wavelengths),
    reflectance: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: wavelengths.length,
      maxLength: wavelengths.length,
    }),
  }),
)

const lot: fc.Arbitrary<Lot> = fc.record(
  { number: named, expiry: day, opened: day },
  { requiredKeys: ['number', 'expiry'] },
)

const healed = fc.record({
  skin: lab,
  healed: lab,
  dilution,
  depth: fc.double({ min: 0.08, max: 1.5, noNaN: true }),
  radius: fc.double({ min: 0.04, max: 0.4, noNaN: true }),
  density: fc.double({ min: 1, max: 1000, noNaN: true }),
})

const pigment: fc.Arbitrary<Pigment> = fc.record(
  {
    name: named,
    carbon: amount,
    red: amount,
    yellow: amount,
    brown: amount,
    dilutions: fc.array(dilution, { minLength: 1, maxLength: 5 }),
    maker: named,
    swatch,
    lots: fc.array(lot, { minLength: 1, maxLength: 3 }),
    healed: fc.array(healed, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['name', 'carbon', 'red', 'yellow', 'brown', 'dilutions'] },
)

/** Any catalogue a clinic may have, its names as wild as names can be, no two alike. */
export const anyPigments: fc.Arbitrary<Pigment[]> = fc.uniqueArray(pigment, {
  selector: ({ name }) => name,
  minLength: 1,
  maxLength: 4,
})
