import type { Remark } from '../geometry/Remark'
import type { Lab } from '../light/colours'
import { colourName } from './colourName'
import { shiftBetween } from './describeShift'
import type { LightLost } from './lightLost'
import type { DepthEffect, Suggestion } from './Suggestion'
import type { WarmerMixture } from './warmerMixture'

/** Differences people notice: L* on a wall of skin is noticed early, but read aloud only from a full step; a*, b*. */
const noticeable = { l: 1, hue: 1 }

/** One third of the spectrum loses more than another from this difference of shares on. */
const unevenFrom = 0.03

/** Hue for a given darkness changes with depth from this share on. */
const turnsFrom = 0.05

/** A hand cannot place dots finer than this, mm. */
const worthPlacing = 0.05

/** Codes of the words, for the values of a sentence that are words themselves. */
function named(prefix: 'from' | 'to', colour: Lab): Record<string, string> {
  const { lightness, hue, strength } = colourName(colour)
  return {
    [`${prefix}LightnessWord`]: `colour/${lightness}`,
    [`${prefix}HueWord`]: `colour/${hue}-${strength}`,
  }
}

/** What is seen beside bare skin, by the axis that changes most. */
function besideWord(bare: Lab, healed: Lab): string {
  const { da, db } = shiftBetween(bare, healed)
  if (Math.max(Math.abs(da), Math.abs(db)) < noticeable.hue) return 'beside/same'
  if (Math.abs(da) * 2 >= Math.abs(db)) {
    if (db > noticeable.hue) return da < 0 ? 'beside/greener' : 'beside/redder'
    return da < 0 ? 'beside/cooler-greener' : 'beside/redder'
  }
  return db < 0 ? 'beside/cooler' : 'beside/yellower'
}

/** Loss of hue for each step of lost lightness: what makes a shade look cold. */
function coldness(bare: Lab, healed: Lab): number {
  const { dL, da, db } = shiftBetween(bare, healed)
  return Math.hypot(da, db) / Math.max(1e-9, Math.abs(dL))
}

function elsewhereWord(bare: Lab, here: Lab, { dL, da, db }: DepthEffect): string {
  const there = { l: here.l + dL, a: here.a + da, b: here.b + db }
  const turned = coldness(bare, there) / coldness(bare, here) - 1
  if (Math.abs(turned) < turnsFrom) return 'hue/same'
  return turned > 0 ? 'hue/colder' : 'hue/warmer'
}

function bottleReason({ pigment, bottle, healed, shift }: Suggestion): Remark {
  const values = { pigment, ...named('from', bottle), ...named('to', healed.likely), by: Math.abs(shift.dL) }
  if (Math.abs(shift.dL) < noticeable.l) return { code: 'reason/heals-alike', values }
  return { code: shift.dL > 0 ? 'reason/heals-lighter' : 'reason/heals-darker', values }
}

function lightReason({ bare, healed }: Suggestion, { red, green, blue }: LightLost): Remark {
  const values = {
    red: 100 * red,
    green: 100 * green,
    blue: 100 * blue,
    besideWord: besideWord(bare, healed.likely),
  }
  if (red - blue > unevenFrom) return { code: 'reason/red-first', values }
  return { code: blue - red > unevenFrom ? 'reason/blue-first' : 'reason/evenly', values }
}

function depthReason({ bare, healed, depth, shallower, deeper }: Suggestion): Remark {
  const here = healed.likely
  const values = {
    deeperBy: deeper.depth - depth,
    lighter: deeper.dL,
    deeperWord: elsewhereWord(bare, here, deeper),
    shallowerBy: depth - shallower.depth,
    darker: -shallower.dL,
  }
  return { code: values.shallowerBy >= worthPlacing ? 'reason/depth' : 'reason/depth-shallowest', values }
}

function matchReason({ verdict, deltaE, healed, target }: Suggestion, limit: number): Remark {
  const values = { deltaE, limit, light: healed.light.l, dark: healed.dark.l, likely: healed.likely.l }
  if (verdict !== 'out-of-reach') return { code: `reason/${verdict}`, values }
  const { dL } = shiftBetween(target, healed.likely)
  if (Math.abs(dL) < noticeable.l) return { code: 'reason/misses-hue', values }
  return { code: dL > 0 ? 'reason/misses-too-light' : 'reason/misses-too-dark', values }
}

function warmthReason(warmer: WarmerMixture | null): Remark {
  if (!warmer) return { code: 'reason/warmest', values: {} }
  const { pigment, dilution, nearer, change } = warmer
  return {
    code: 'reason/warmer',
    values: { pigment, dilution, nearer, redder: change.da, yellower: change.db },
  }
}

/**
 * What a consultant reads aloud: why this shade looks as it will. Five codes, each chosen and filled by what was
 * computed, so that another depth, pigment or skin is another text. Values named …Word are codes of words.
 *
 * @param limit ΔE*ab people accept on this skin
 */
export function shadeReasons(
  suggestion: Suggestion,
  {
    light,
    warmer,
    limit,
  }: { readonly light: LightLost; readonly warmer: WarmerMixture | null; readonly limit: number },
): Remark[] {
  return [
    bottleReason(suggestion),
    lightReason(suggestion, light),
    depthReason(suggestion),
    matchReason(suggestion, limit),
    warmthReason(warmer),
  ]
}
