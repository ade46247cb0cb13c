import { epidermisThickness } from '../../healing/placedDepth'
import type { Lab } from '../../light/colours'
import type { HealedSwatch } from './HealedSwatch'

/** What the prediction reaches (the tables of dots): mm and dots per cm². */
const reach = {
  depth: [epidermisThickness, 1.5],
  radius: [0.04, 0.4],
  density: [1, 1000],
  dilution: [0, 1000],
} as const

const isColour = ({ l, a, b }: Lab) => l >= 0 && l <= 100 && Math.abs(a) <= 128 && Math.abs(b) <= 128

/** The first thing about a measured healed patch that cannot be, or cannot be predicted; null when all can. */
export function healedFault(entry: HealedSwatch): { field: string; value: string | number } | null {
  const { skin, healed } = entry
  const words = ({ l, a, b }: Lab) => `${l} ${a} ${b}`
  if (!isColour(skin)) return { field: 'skin', value: words(skin) }
  if (!isColour(healed)) return { field: 'healed', value: words(healed) }
  for (const field of ['dilution', 'depth', 'radius', 'density'] as const) {
    const [least, most] = reach[field]
    if (!(entry[field] >= least && entry[field] <= most)) return { field, value: entry[field] }
  }
  return null
}
