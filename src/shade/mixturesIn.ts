import type { Skin } from '../skin/Skin'
import { skinLayers } from '../skin/skinLayers'
import { alikeAbsorption, tissueOf } from './alikeAbsorption'
import { liquidShare } from './dotComposition'
import { liquidOptics } from './liquidOptics'
import type { Composition } from './Pigment'
import { wavelengths } from './wavelengths'

/**
 * A clinic's shelf is sixty bottles of ten dilutions each, but only sixty liquids: what a bottle does to light is worked
 * out once, and its dilutions are shares of that (grains act in proportion to how many there are).
 *
 * @returns for a bottle, for a dilution (ml of diluent to one ml) and the fraction retained: the absorption added inside
 * the dots at `wavelengths`, 1/mm; the same numbers as `pigmentAbsorption` of `dotComposition`
 */
export function mixturesIn(skin: Skin) {
  const tissues = wavelengths.map(wavelength => tissueOf(skinLayers(skin, wavelength)[1]))
  return (pigment: Composition) => {
    const bottle = wavelengths.map(wavelength => liquidOptics(pigment, wavelength))
    return (dilution: number, retention: number): number[] => {
      const share = (liquidShare * retention) / (1 + dilution)
      return bottle.map(({ absorption, reducedScattering }, i) =>
        alikeAbsorption(
          { absorption: share * absorption, reducedScattering: share * reducedScattering },
          tissues[i],
        ),
      )
    }
  }
}
