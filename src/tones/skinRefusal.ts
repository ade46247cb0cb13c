import type { Remark } from '../geometry/Remark'
import type { Lab } from '../light/colours'

/**
 * Human skin of every tone lies between red and yellow and is never grey: blood and melanin both take blue. Hue angles
 * of the measured skins of the literature lie at 25-80 degrees (Xiao and others, Skin Res. Technol. 23:21, 2017); the
 * limits leave room for a camera's white balance.
 */
const hue = { least: 5, most: 95 }
const leastChroma = 4
const lightness = { least: 6, most: 95 }

/** Why a sampled colour cannot be bare skin: `tones/too-dark`, `tones/too-light`, `tones/not-skin`; null when it can. */
export function skinRefusal({ l, a, b }: Lab): Remark | null {
  if (l < lightness.least) return { code: 'tones/too-dark', values: {} }
  if (l > lightness.most) return { code: 'tones/too-light', values: {} }
  const angle = (Math.atan2(b, a) * 180) / Math.PI
  const skin = Math.hypot(a, b) >= leastChroma && angle >= hue.least && angle <= hue.most
  return skin ? null : { code: 'tones/not-skin', values: {} }
}
