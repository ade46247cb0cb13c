import { describe, expect, it } from 'vitest'
import { checkSpectrum } from '../../src/light/checkSpectrum'
import { OpticsError } from '../../src/light/OpticsError'

describe('checkSpectrum', () => {
  it('lets rising wavelengths with finite values pass', () => {
    expect(() => checkSpectrum([400, 410, 700], [0, -1, 5])).not.toThrow()
    expect(() => checkSpectrum([500], [1])).not.toThrow()
  })

  it.each([
    [[], [], 'number of wavelengths is 0'],
    [[], [1], 'number of wavelengths is 0'],
    [[400], [1, 2], 'number of values is 2; there are 1 wavelengths'],
    [[400, 500], [1], 'number of values is 1; there are 2 wavelengths'],
    [[Number.NaN], [1], 'wavelength 0 is NaN'],
    [[400, Infinity], [1, 1], 'wavelength 1 is Infinity'],
    [[400, 500], [1, Number.NaN], 'value 1 is NaN'],
    [[400, 500], [-Infinity, 1], 'value 0 is -Infinity'],
    [[400, 400], [1, 1], 'wavelength 1 is 400; does not rise after 400'],
    [[400, 500, 450], [1, 1, 1], 'wavelength 2 is 450; does not rise after 500'],
  ])('refuses %o with %o: %s', (wavelengths, values, message) => {
    expect(() => checkSpectrum(wavelengths, values)).toThrow(OpticsError)
    expect(() => checkSpectrum(wavelengths, values)).toThrow(expect.objectContaining({ message }))
  })
})

describe('OpticsError', () => {
  it('names the quantity, its value and, if there is one, the reason', () => {
    const bare = new OpticsError('depth', -1)
    expect(bare).toBeInstanceOf(RangeError)
    expect(bare).toMatchObject({ name: 'OpticsError', quantity: 'depth', value: -1, message: 'depth is -1' })
    expect(new OpticsError('depth', -1, 'above the skin').message).toBe('depth is -1; above the skin')
  })
})
