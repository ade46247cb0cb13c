import { deltaE76 } from '../light/labDifference'
import type { DotField } from './DotField'
import { densities, radii } from './dotChoices'
import { equalToneDilution } from './equalToneDilution'
import type { HealedColours } from './healedColours'

/** One way to the same tone: the dots, and how far the pigment is then thinned; null where no dilution gives it. */
export type FamilyMember = {
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

/**
 * Shade, size and density trade off: fewer or smaller dots of a darker mixture look the same from a step away. At the
 * lightness of the field, what dilution each size and density asks for; rows by radius, then density.
 */
export function equalToneFamily(field: DotField, healed: HealedColours): FamilyMember[] {
  const { pigment, dilution, radius, density } = field
  const tone = healed(pigment, dilution, field)
  const columns = shown.includes(density) ? shown : [...shown, density].sort((one, other) => one - other)
  return radii.flatMap(size =>
    columns.map(crowd => {
      const dots = { radius: size, density: crowd }
      if (size === radius && crowd === density) return { ...dots, dilution, deltaE: 0 }
      const thinned = equalToneDilution(tone.l, other => healed(pigment, other, dots).l)
      if (thinned === null) return { ...dots, dilution: null, deltaE: 0 }
      const poured = toTenth(thinned)
      return { ...dots, dilution: poured, deltaE: toTenth(deltaE76(healed(pigment, poured, dots), tone)) }
    }),
  )
}
