import type { Pigment } from './Pigment'

/**
 * What the app offers before a clinic has entered its own bottles: carbon black in three strengths, and each
 * of them warmed with red, yellow or brown iron oxide. Generic on purpose: no maker's colour is imitated.
 *
 * Strengths are stated assumptions (makers do not print them), spaced so that, with the dilutions below, the
 * series runs from hardly visible to the darkest sides. g/L, ml diluent per ml pigment.
 */
const strengths = [
  { label: 'Carbon 1 light', carbon: 15 },
  { label: 'Carbon 2 medium', carbon: 40 },
  { label: 'Carbon 3 dark', carbon: 100 },
] as const

/**
 * Clinics' charts count ml of water to one ml of pigment: near 0 for black hair, 20 and above for very fair
 * clients (field map 4.5). Steps of about a half, so that neighbours can be told apart.
 */
const dilutions: readonly number[] = [0, 0.5, 1, 2, 4, 7, 12, 20]

/** Oxide per carbon in a warm variant, by mass: an oxide absorbs 3 to 5 times less per gram than carbon. */
const warmth = 2

const plain = { red: 0, yellow: 0, brown: 0 }

/** Twelve pigments, units as in Pigment. */
export const starterCatalogue: Pigment[] = strengths.flatMap(({ label, carbon }) => [
  { name: label, carbon, ...plain, dilutions },
  { name: `${label}, warm red`, carbon, ...plain, red: warmth * carbon, dilutions },
  { name: `${label}, warm yellow`, carbon, ...plain, yellow: warmth * carbon, dilutions },
  { name: `${label}, warm brown`, carbon, ...plain, brown: warmth * carbon, dilutions },
])
