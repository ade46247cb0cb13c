import type { Band } from '../healing/Band'
import { retained } from '../healing/retained'
import type { Target } from './Target'

/** How far what we were told, and what skin will do, may be from what we assume. */
export type Spread = {
  /** Slope of the camera's tone curve, as a factor either way; 1 where it is known. */
  readonly toneCurve: number
  /** Standard deviation of the sampled ratio, as a share of it. */
  readonly ratio: number
  /** Depth of the dots, mm either way. */
  readonly depth: number
  /** Fraction of the placed pigment still there when healed. */
  readonly retention: Band
}

/** A photo without grey patches: its tone curve's slope is 1.0 with this factor either way (design, ratios). */
const unknownToneCurve = 1.25

/** A hand holds the needle's depth to about this, mm either way; stated assumption. */
const depthHeld = 0.1

/** What healing leaves open. */
export const healingSpread = { depth: depthHeld, retention: retained }

/** What is assumed where nothing was measured; a spectrum went through no camera, so it has no tone curve. */
export function usualSpread(target: Target): Spread {
  return {
    toneCurve: 'linearRgbRatio' in target ? unknownToneCurve : 1,
    ratio: 0,
    ...healingSpread,
  }
}
