import { epidermisThickness } from '../healing/placedDepth'
import type { Lab } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import type { Skin } from '../skin/Skin'
import { bareSpectrum } from './bareSpectrum'
import type { DotField } from './DotField'
import { darkeningSpectrum, liveNodes } from './darkeningSpectrum'
import { densities, radii } from './dotChoices'
import type { HealedColours } from './healedColours'
import { matchScore } from './matchScore'
import type { Pigment } from './Pigment'
import { pigmentedColour } from './pigmentedColour'

/** One thing done differently, the rest as planned, and how near it then comes. */
export type Change = {
  readonly change: 'density' | 'size' | 'dilution' | 'depth' | 'pigment'
  /** Dots per cm², mm of radius, ml per ml, mm, or for another pigment its dilution. */
  readonly value: number
  readonly pigment: string
  readonly healed: Lab
  /** ΔE*ab to the target. */
  readonly deltaE: number
  /** It comes within the limit. */
  readonly reaches: boolean
  /** It lies beyond what is usually placed (`dotChoices`). */
  readonly beyond: boolean
}

/** What could still be done when the choices end: denser than hair, wider than a neat dot; mm and dots per cm². */
const furtherRadii: readonly number[] = [...radii, 0.24, 0.28]
const furtherDensities: readonly number[] = [...densities, 350, 400]

/** Depths a hand can hold, mm to the centre (field map 4.1: usable range 0.15 to 0.8). */
const depths: readonly number[] = [0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

/** A change is worth telling from here, in `matchScore`: less is within the error of everything else. */
const worthTelling = 0.3

type Scored = { readonly told: Change; readonly score: number }

/**
 * When a target is missed, a consultant needs to know what would help: more or fewer dots, another size, another
 * dilution, another depth or another bottle, each by itself.
 *
 * @param target colour of the target on this skin
 * @param limit ΔE*ab people accept on this skin
 * @returns the best of each kind that matches better than the field itself and comes nearer (`matchScore`, ΔE*ab);
 * those within the limit first
 */
export function whatReaches(
  field: DotField,
  {
    skin,
    target,
    limit,
    retention,
    healed,
    catalogue,
  }: {
    readonly skin: Skin
    readonly target: Lab
    readonly limit: number
    readonly retention: number
    readonly healed: HealedColours
    readonly catalogue: readonly Pigment[]
  },
): Change[] {
  const bare = bareSpectrum(skin)
  const exact = (other: DotField) =>
    pigmentedColour(bare, darkeningSpectrum(other, skin, retention, liveNodes))
  const present = exact(field)
  const now = { score: matchScore(present, target, field.density), deltaE: deltaE76(present, target) }
  const changeTo = (
    change: Change['change'],
    value: number,
    colour: Lab,
    { pigment = field.pigment.name, density = field.density, beyond = false } = {},
  ): Scored => {
    const deltaE = deltaE76(colour, target)
    const told = { change, value, pigment, healed: colour, deltaE, reaches: deltaE < limit, beyond }
    return { told, score: matchScore(colour, target, density) }
  }
  const shallowest = epidermisThickness + field.thickness / 2
  const kinds: Scored[][] = [
    furtherDensities
      .filter(density => density !== field.density)
      .map(density =>
        changeTo('density', density, exact({ ...field, density }), {
          density,
          beyond: density > densities[densities.length - 1],
        }),
      ),
    furtherRadii
      .filter(radius => radius !== field.radius)
      .map(radius =>
        changeTo('size', radius, exact({ ...field, radius }), { beyond: radius > radii[radii.length - 1] }),
      ),
    [0, ...field.pigment.dilutions]
      .filter(dilution => dilution !== field.dilution)
      .map(dilution => changeTo('dilution', dilution, healed(field.pigment, dilution, field))),
    depths
      .filter(depth => depth >= shallowest && depth !== field.depth)
      .map(depth => changeTo('depth', depth, exact({ ...field, depth }))),
    catalogue
      .filter(({ name }) => name !== field.pigment.name)
      .flatMap(pigment =>
        pigment.dilutions.map(dilution =>
          changeTo('pigment', dilution, healed(pigment, dilution, field), { pigment: pigment.name }),
        ),
      ),
  ]
  const nearest = (one: Scored, other: Scored) =>
    Number(other.told.reaches) - Number(one.told.reaches) || one.score - other.score
  return kinds
    .flatMap(ways => ways.sort(nearest).slice(0, 1))
    .filter(({ told, score }) => score < now.score - worthTelling && told.deltaE < now.deltaE)
    .sort(nearest)
    .map(({ told }) => told)
}
