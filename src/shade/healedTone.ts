import { epidermisThickness } from '../healing/placedDepth'
import type { Lab, LinearRgb } from '../light/colours'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum, liveNodes } from './darkeningSpectrum'
import { pigmentedColour, pigmentedRatio } from './pigmentedColour'
import { healingSpread, type Spread } from './Spread'

/** Mean colour of the healed patch (day 30), and how far it may come out lighter or darker. */
export type HealedTone = {
  readonly healed: { readonly light: Lab; readonly likely: Lab; readonly dark: Lab }
  /** Likely, over bare skin, linear-light sRGB. */
  readonly ratio: LinearRgb
  /** Likely, optical density at `wavelengths`, and the same at `liveNodes`, for differences. */
  readonly density: readonly number[]
  readonly live: readonly number[]
}

/**
 * What will be seen from a step away once the skin has healed: light, likely and dark, because neither the depth
 * a hand reaches nor what skin keeps is known beforehand.
 *
 * Likely takes the planned depth and typical retention. Light and dark add the effects of depth and of retention,
 * which are independent, as the root of their squares, in optical density at each wavelength. Likely is computed at
 * 8 nodes, the differences to it at 4.
 */
export function healedTone(
  field: DotField,
  skin: Skin,
  { depth, retention }: Pick<Spread, 'depth' | 'retention'> = healingSpread,
): HealedTone {
  const bare = bareSpectrum(skin)
  const at = (shift: number, kept: number) =>
    darkeningSpectrum(
      { ...field, depth: Math.max(field.depth + shift, epidermisThickness) },
      skin,
      kept,
      liveNodes,
    )
  const likely = darkeningSpectrum(field, skin, retention.typical)
  const live = at(0, retention.typical)
  const deep = at(depth, retention.typical)
  const shallow = at(-depth, retention.typical)
  const faded = at(0, retention.fast)
  const kept = at(0, retention.slow)
  const light = likely.map((d, i) => Math.max(0, d - Math.hypot(live[i] - deep[i], live[i] - faded[i])))
  const dark = likely.map((d, i) => d + Math.hypot(shallow[i] - live[i], kept[i] - live[i]))
  return {
    healed: {
      light: pigmentedColour(bare, light),
      likely: pigmentedColour(bare, likely),
      dark: pigmentedColour(bare, dark),
    },
    ratio: pigmentedRatio(bare, likely),
    density: likely,
    live,
  }
}
