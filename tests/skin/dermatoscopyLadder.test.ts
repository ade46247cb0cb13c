import { describe, expect, it } from 'vitest'
import type { Lab } from '../../src/light/colours'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { melaninAbsorption } from '../../src/skin/chromophores/melanin'
import { measuredPeople } from '../../src/skin/measuredPeople'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinAt } from '../../src/skin/skinScales'

const wavelengths = Array.from({ length: 31 }, (_, i) => 400 + 10 * i)
const skin = skinAt(measuredPeople.mean)
/** A nevus: melanin 0.1 mm thick, as dense as a dark epidermis. */
const nevusAt = (depth: number): Lab =>
  spectrumToLab(
    wavelengths,
    reflectanceSpectrum(skin, wavelengths, {
      pigment: { depth, thickness: 0.1, absorption: wavelength => 0.3 * melaninAbsorption(wavelength) },
    }),
  )
const bare = spectrumToLab(wavelengths, reflectanceSpectrum(skin, wavelengths))

/** Below this chroma a colour is called grey. */
const grey = 5

describe('the colours that dermatoscopy gives to melanin by depth (Arch. Dermatol. 142, 1250, 2006)', () => {
  it('is brown at the junction', () => {
    const { a, b } = nevusAt(0.05)
    expect(a).toBeGreaterThan(5)
    expect(b).toBeGreaterThan(5)
  })

  it('is blue-grey in the papillary dermis', () => {
    const { a, b } = nevusAt(0.1)
    expect(b).toBeLessThan(-1)
    expect(Math.hypot(a, b)).toBeLessThan(grey)
  })

  it('in the reticular dermis is bluer than the skin around it, though no blue by itself', () => {
    for (const depth of [0.3, 0.5, 0.7]) {
      const { a, b } = nevusAt(depth)
      expect(b - bare.b).toBeLessThan(-3)
      expect(a - bare.a).toBeLessThan(-5)
      expect(b).toBeGreaterThan(0)
    }
  })
})
