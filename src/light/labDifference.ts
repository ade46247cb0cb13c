import { differenceCie76, differenceCiede2000, modeLab65, useMode as register } from 'culori/fn'
import type { Lab } from './colours'

register(modeLab65)
const cie76 = differenceCie76()
const ciede2000 = differenceCiede2000()

/** ΔE*ab (CIE 1976): distance of two colours in L*a*b*. The published limits for a match are in this unit. */
export const deltaE76 = (one: Lab, other: Lab): number =>
  cie76({ mode: 'lab65', ...one }, { mode: 'lab65', ...other })

/** ΔE2000 (CIE 142, 2001; Sharma, Wu, Dalal 2005): closer to what an eye calls a difference. */
export const deltaE2000 = (one: Lab, other: Lab): number =>
  ciede2000({ mode: 'lab65', ...one }, { mode: 'lab65', ...other })
