import type { Remark } from '../../geometry/Remark'
import type { Change } from '../../shade/whatReaches'
import { say } from './say'

/**
 * A reason as it is read aloud: values named …Word are codes of words, the rest are figures and names.
 *
 * @param charted the photo has a colour chart, so another card would tell no more
 */
export function reasonInWords({ code, values }: Remark, charted: boolean): string {
  const spoken = Object.entries(values).map(([name, value]) => [
    name,
    name.endsWith('Word') ? say(String(value)) : value,
  ])
  const told = charted && code === 'reason/cannot-tell' ? 'reason/cannot-tell-charted' : code
  return say(told, Object.fromEntries(spoken))
}

/** One change, how near it comes, and whether that is near enough or further than anyone goes. */
export function changeInWords({ change, value, pigment, deltaE, reaches, beyond }: Change): string {
  const told = say(`reach/${change}`, { value, diameter: 2 * value, pigment, deltaE })
  if (beyond) return say('reach/beyond', { change: told })
  return reaches ? say('reach/within', { change: told }) : told
}
