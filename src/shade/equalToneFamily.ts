import { deltaE76 } from '../light/labDifference'
import type { DotField } from './DotField'
import { densities, radii } from './dotChoices'
import { equalToneDilution } from './equalToneDilution'
import type { HealedColours } from './healedColours'
import type { Composition, Pigment } from './Pigment'

/** One way to the same tone: the dots, the bottle, and how far it is thinned; null where no bottle gives it. */
export type FamilyMember = {
  readonly pigment: string
  readonly radius: number
  readonly density: number
  /** ml of diluent to one ml of pigment, to the tenth: finer than that nobody pours. */
  readonly dilution: number | null
  /** ΔE*ab to the tone it is a family of; 0 where there is no dilution. */
  readonly deltaE: number
}

/** Every other density is shown: neighbours can hardly be told apart (`dotChoices`). */
const shown: readonly number[] = densities.filter((_, place) => place % 2 === 1)

const toTenth = (value: number) => Math.round(value * 10) / 10

/** Bottles count as one series when their shares of carbon and oxides differ by less than this. */
const sameShares = 0.05

const colourants = ['carbon', 'red', 'yellow', 'brown'] as const

function sameSeries(one: Composition, other: Composition): boolean {
  const total = (liquid: Composition) => colourants.reduce((sum, colourant) => sum + liquid[colourant], 0)
  const [mine, theirs] = [total(one), total(other)]
  if (mine === 0 || theirs === 0) return false
  return colourants.every(
    colourant => Math.abs(one[colourant] / mine - other[colourant] / theirs) < sameShares,
  )
}

/**
 * Shade, size and density trade off: fewer or smaller dots of a darker mixture look the same from a step away. At the
 * lightness of the field, what dilution each size and density asks for, of the same bottle or, where that is too weak,
 * of another of its series; rows by radius, then density.
 */
export function equalToneFamily(
  field: DotField,
  healed: HealedColours,
  catalogue: readonly Pigment[],
): FamilyMember[] {
  const { pigment, dilution, radius, density } = field
  const tone = healed(pigment, dilution, field)
  const series = catalogue
    .filter(other => other.name !== pigment.name && sameSeries(other, pigment))
    .sort((one, other) => one.carbon - other.carbon)
  const member = (dots: { radius: number; density: number }): FamilyMember => {
    for (const bottle of [pigment, ...series]) {
      const thinned = equalToneDilution(tone.l, other => healed(bottle, other, dots).l)
      if (thinned === null) continue
      const poured = toTenth(thinned)
      const deltaE = toTenth(deltaE76(healed(bottle, poured, dots), tone))
      return { ...dots, pigment: bottle.name, dilution: poured, deltaE }
    }
    return { ...dots, pigment: pigment.name, dilution: null, deltaE: 0 }
  }
  const columns = shown.includes(density) ? shown : [...shown, density].sort((one, other) => one - other)
  return radii.flatMap(size =>
    columns.map(crowd =>
      size === radius && crowd === density
        ? { pigment: pigment.name, radius, density, dilution, deltaE: 0 }
        : member({ radius: size, density: crowd }),
    ),
  )
}
