import type { HealedSwatch } from './HealedSwatch'
import { numberPattern, plainNumbers } from './readNumber'

/** A healed swatch in a cell: `skin 62 10 17 healed 49 8 11 dilution 2 depth 0.35 radius 0.12 density 150`. */
export const writeHealed = ({ skin, healed, dilution, depth, radius, density }: HealedSwatch): string =>
  `skin ${skin.l} ${skin.a} ${skin.b} healed ${healed.l} ${healed.a} ${healed.b} dilution ${dilution} depth ${depth} radius ${radius} density ${density}`

const n = `\\s+(${numberPattern})`

const healed = new RegExp(
  `^skin${n}${n}${n}\\s+healed${n}${n}${n}\\s+dilution${n}\\s+depth${n}\\s+radius${n}\\s+density${n}$`,
)

/** Null where the text is not of that form. */
export function readHealed(text: string): HealedSwatch | null {
  const found = healed.exec(plainNumbers(text))
  if (!found) return null
  const [l, a, b, healedL, healedA, healedB, dilution, depth, radius, density] = found.slice(1).map(Number)
  return {
    skin: { l, a, b },
    healed: { l: healedL, a: healedA, b: healedB },
    dilution,
    depth,
    radius,
    density,
  }
}
