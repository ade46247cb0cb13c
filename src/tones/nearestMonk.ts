import { differenceCiede2000, parse } from 'culori'
import type { Lab } from '../light/colours'

/** The ten swatches of the Monk Skin Tone scale (E. Monk, 2019, published with Google in 2022), lightest first. */
const swatches = [
  '#f6ede4',
  '#f3e7db',
  '#f7ead0',
  '#eadaba',
  '#d7bd96',
  '#a07e56',
  '#825c43',
  '#604134',
  '#3a312a',
  '#292420',
].map(hex => parse(hex))

const difference = differenceCiede2000()

/** Number of the swatch nearest by CIEDE2000, 1 to 10: an estimate, as good as the photo's exposure. */
export function nearestMonk({ l, a, b }: Lab): number {
  const distances = swatches.map(swatch =>
    swatch ? difference({ mode: 'lab65', l, a, b }, swatch) : Infinity,
  )
  return 1 + distances.indexOf(Math.min(...distances))
}
