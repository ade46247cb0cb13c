import { defaultThickness, placedDepth } from '../healing/placedDepth'
import type { Lab, LinearRgb } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import { labToLinearRgb } from '../light/labToLinearRgb'
import { labToOklab } from '../light/labToOklab'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { fitSkinToTone } from '../skin/fitSkinToTone'
import type { HealedSwatch } from './catalogue/HealedSwatch'
import { healedTone } from './healedTone'
import type { Composition } from './Pigment'

/** What was foreseen for a healed patch, and how far the measured one is from it, ΔE*ab. */
export type HealedCheck = {
  readonly light: Lab
  readonly predicted: Lab
  readonly dark: Lab
  readonly deltaE: number
}

/** An instrument is pressed on the skin and leaves its gloss out. */
const surface = 0

/**
 * A clinic that measured a healed patch can see how far the app would have been off: the same skin, the same mixture, the
 * same dots, foreseen and measured.
 *
 * The skin is fitted to the measured bare skin; the prediction is that skin's own colour times the predicted ratio, so
 * that an error of the fit does not count as one of the healing. A check only: nothing is adjusted by it.
 *
 * @throws RangeError for a patch that cannot be predicted (see `healedFault`)
 */
export function healedCheck(pigment: Composition, entry: HealedSwatch): HealedCheck {
  const { dilution, radius, density } = entry
  const { skin } = fitSkinToTone(labToOklab(entry.skin), { surface })
  const thickness = defaultThickness
  const depth = placedDepth(entry.depth, thickness)
  const field = {
    pigment: { name: '', dilutions: [], ...pigment },
    dilution,
    depth,
    thickness,
    radius,
    density,
  }
  const { healed, ratio } = healedTone(field, skin)
  const bare = labToLinearRgb(entry.skin)
  const tinted: LinearRgb = [bare[0] * ratio[0], bare[1] * ratio[1], bare[2] * ratio[2]]
  const predicted = linearRgbToLab(tinted)
  const shifted = ({ l, a, b }: Lab): Lab => ({
    l: l - healed.likely.l + predicted.l,
    a: a - healed.likely.a + predicted.a,
    b: b - healed.likely.b + predicted.b,
  })
  return {
    predicted,
    light: shifted(healed.light),
    dark: shifted(healed.dark),
    deltaE: deltaE76(predicted, entry.healed),
  }
}
