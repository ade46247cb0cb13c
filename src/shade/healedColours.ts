import type { Lab } from '../light/colours'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import { densities, radii } from './dotChoices'
import { mixturesIn } from './mixturesIn'
import type { Composition } from './Pigment'
import { quickColour } from './quickColour'
import type { ToneTable } from './toneTable'

/** Healed colour of a mixture in dots of a radius and density that can be chosen (`dotChoices`). */
export type HealedColours = (
  pigment: Composition,
  dilution: number,
  dots: { readonly radius: number; readonly density: number },
) => Lab

/** A value that must be one of the choices. */
function placeAmong(name: string, choices: readonly number[], value: number): number {
  const place = choices.indexOf(value)
  if (place < 0) throw new RangeError(`${name} must be one of ${choices.join(', ')}: ${value}`)
  return place
}

/**
 * One place in one skin, and every mixture that could be put there: what-if questions are asked by the hundred, so they
 * are answered from the table of tones (within 0.1 ΔE*ab of the full computation).
 *
 * @param table of this skin
 * @param retention fraction of placed pigment still there
 */
export function healedColours(skin: Skin, table: ToneTable, retention: number): HealedColours {
  const { colour } = quickColour(bareSpectrum(skin))
  const mixed = mixturesIn(skin)
  const liquids = new Map<Composition, ReturnType<typeof mixed>>()
  return (pigment, dilution, { radius, density }) => {
    const liquid = liquids.get(pigment) ?? mixed(pigment)
    liquids.set(pigment, liquid)
    const toneOf = table.tones(liquid(dilution, retention))
    return colour(toneOf(placeAmong('radius', radii, radius), placeAmong('density', densities, density)))
  }
}
