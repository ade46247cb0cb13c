import { describe, expect, it } from 'vitest'
import { hairMelanin } from '../../src/skin/chromophores/hairMelanin'
import { melaninAbsorption } from '../../src/skin/chromophores/melanin'

const visible = Array.from({ length: 16 }, (_, step) => 400 + 20 * step)

describe('the melanins of hair', () => {
  it('absorb ten litres per gram and centimetre at 500 nm, by decades', () => {
    // 10 l/(g cm) by decades is 23.03 l/(g cm) by e, is 2.303 m2/g.
    expect(hairMelanin('eumelanin', 500)).toBeCloseTo(Math.LN10, 9)
  })

  it('have the shapes of the sources: eumelanin as a melanosome, pheomelanin steeper by the power 1.42', () => {
    for (const wavelength of visible) {
      const eumelanin = hairMelanin('eumelanin', wavelength)
      expect(eumelanin / hairMelanin('eumelanin', 500)).toBeCloseTo(
        melaninAbsorption(wavelength) / melaninAbsorption(500),
        9,
      )
      expect(hairMelanin('pheomelanin', wavelength) / eumelanin).toBeCloseTo(
        (2.9e14 / 6.6e10) * wavelength ** -1.42,
        9,
      )
    }
  })

  it('are known from 380 to 780 nm', () => {
    expect(() => hairMelanin('pheomelanin', 379)).toThrow('379')
    expect(() => hairMelanin('eumelanin', 781)).toThrow('781')
  })
})
