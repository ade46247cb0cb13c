/** How wide a dot looks: where it is half as dark as in its middle. Units: scalp mm. */
import type { LinearRgb } from '../light/colours'
import type { DotKernel } from './DotKernel'

/** Distance from the middle at which a dot takes half the light it takes there, in red, green and blue. */
export function halfWidth({ step, opticalDensity }: DotKernel): LinearRgb {
  const inChannel = (density: Float32Array) => {
    const taken = (place: number) => 1 - Math.exp(-density[place])
    const half = taken(0) / 2
    const beyond = density.findIndex((_, place) => taken(place) < half)
    if (beyond < 1) return step * density.length
    const [before, after] = [taken(beyond - 1), taken(beyond)]
    return step * (beyond - 1 + (before - half) / (before - after))
  }
  return [inChannel(opticalDensity[0]), inChannel(opticalDensity[1]), inChannel(opticalDensity[2])]
}
