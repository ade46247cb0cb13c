import { useMode as addMode, clampRgb, converter, formatHex, modeLab65, modeLrgb, modeRgb } from 'culori/fn'
import type { Lab, LinearRgb } from '../../light/colours'

addMode(modeRgb)
addMode(modeLab65)
addMode(modeLrgb)
const toRgb = converter('rgb')

/** A colour as the page can show it; what the screen cannot reach is clipped to its edge. */
export function labToCss({ l, a, b }: Lab): string {
  return formatHex(clampRgb(toRgb({ mode: 'lab65', l, a, b })))
}

export function linearRgbToCss([r, g, b]: LinearRgb): string {
  return formatHex(clampRgb(toRgb({ mode: 'lrgb', r, g, b })))
}
