/**
 * How far a dot's soft edge reaches. Where it is half as dark all colours agree to a few hundredths of a mm; farther out
 * red, which skin spreads most, is the widest. Units: scalp mm.
 */
import type { LinearRgb } from '../light/colours'
import type { DotKernel } from './DotKernel'

/** Of the light a dot takes in its middle: where it takes this share, the eye no longer tells it from skin. */
const faint = 0.1

/** Distance from the middle at which a dot takes a tenth of the light it takes there, in red, green and blue. */
export function dotReach({ step, opticalDensity }: DotKernel): LinearRgb {
  const inChannel = (density: Float32Array) => {
    const taken = (place: number) => 1 - Math.exp(-density[place])
    const wanted = faint * taken(0)
    const beyond = density.findIndex((_, place) => taken(place) < wanted)
    if (beyond < 1) return step * (density.length - 1)
    const [before, after] = [taken(beyond - 1), taken(beyond)]
    return step * (beyond - 1 + (before - wanted) / (before - after))
  }
  return [inChannel(opticalDensity[0]), inChannel(opticalDensity[1]), inChannel(opticalDensity[2])]
}
