import type { LinearRgb } from '../light/colours'
import { linearRgbToOklab } from '../light/linearRgbToOklab'
import { logarithms } from './cameraSpread'
import { crowd } from './crowd'
import { type Ranked, ranked } from './weightedRange'

/** The crowd's colours as they look with a surface on top. */
export type Seen = {
  readonly surface: number
  /** Logarithms of linear light, three for each of the crowd. */
  readonly light: Float64Array
  readonly oklab: Readonly<Record<'l' | 'a' | 'b', Ranked>>
}

let seen: Seen | null = null

/** The crowd as seen under a surface, share of white; kept until another surface is asked for. */
export function crowdUnder(surface: number): Seen {
  if (seen?.surface === surface) return seen
  const { colours } = crowd()
  const people = Array.from({ length: colours.length / 3 }, (_, n): LinearRgb => {
    return [colours[3 * n] + surface, colours[3 * n + 1] + surface, colours[3 * n + 2] + surface]
  })
  const oklab = people.map(linearRgbToOklab)
  const column = (key: 'l' | 'a' | 'b') => ranked(Float64Array.from(oklab, colour => colour[key]))
  seen = {
    surface,
    light: Float64Array.from(people.flatMap(logarithms)),
    oklab: { l: column('l'), a: column('a'), b: column('b') },
  }
  return seen
}
