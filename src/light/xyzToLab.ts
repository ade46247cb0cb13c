import { convertXyz65ToLab65 } from 'culori/fn'
import type { Lab } from './colours'
import type { Xyz } from './spectrumToXyz'

/** CIE 1976 L*a*b* under D65 from tristimulus values whose Y of white is 1. */
export function xyzToLab(xyz: Xyz): Lab {
  const { l, a, b } = convertXyz65ToLab65(xyz)
  return { l, a, b }
}
