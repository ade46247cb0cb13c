import type { Lab } from '../light/colours'

/** A colour as people name it: how light, and which hue. */
export type ColourName = {
  readonly lightness: 'black' | 'very-dark' | 'dark' | 'medium' | 'light' | 'very-light'
  readonly hue: 'grey' | 'reddish' | 'brown' | 'yellowish' | 'greenish' | 'bluish' | 'purplish'
  /** A touch of it, or all of it. */
  readonly strength: 'none' | 'touch' | 'full'
}

/** Upper ends of the names in L*; our judgement, tenths of the way from black to white that people tell by name. */
const lightnesses = [
  [12, 'black'],
  [30, 'very-dark'],
  [45, 'dark'],
  [60, 'medium'],
  [75, 'light'],
  [Infinity, 'very-light'],
] as const

/** Below the first nobody names a hue, from the second on it is a colour of its own, C*ab. */
const chromas = { named: 4, full: 14 }

/** Upper ends of the hues, degrees of h_ab; skin and pigments lie between red and yellow. */
const hues = [
  [42, 'reddish'],
  [78, 'brown'],
  [110, 'yellowish'],
  [200, 'greenish'],
  [290, 'bluish'],
  [345, 'purplish'],
  [360, 'reddish'],
] as const

/** Names a colour from its L*, chroma and hue angle. */
export function colourName({ l, a, b }: Lab): ColourName {
  const chroma = Math.hypot(a, b)
  const angle = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  const lightness = lightnesses.find(([end]) => l < end)?.[1] ?? 'very-light'
  if (chroma < chromas.named) return { lightness, hue: 'grey', strength: 'none' }
  const hue = hues.find(([end]) => angle < end)?.[1] ?? 'reddish'
  return { lightness, hue, strength: chroma < chromas.full ? 'touch' : 'full' }
}
