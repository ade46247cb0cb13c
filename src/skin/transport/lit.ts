import { fresnel } from './fresnel'
import { multiply, solveOneMinus } from './matrices'
import { type Below, borderOf } from './stack'

/** Shares of the incident light, 0..1. */
export type Reflectance = {
  /** Leaves the top at any angle; without the part the top border mirrors. */
  readonly reflectance: number
  /** Leaves the bottom at any angle, unscattered light included. */
  readonly transmittance: number
  /** Mirrored by the top border. */
  readonly specular: number
}

/** What leaves a stack under its top border for a perpendicular beam from a medium of another index. */
export function lit(stack: Below, indexAbove: number): Reflectance {
  const border = borderOf(stack.streams, indexAbove)
  const size = border.length
  const specular = fresnel(1, indexAbove, stack.streams.index)
  const scratch = stack.reflection.slice()
  const down = new Float64Array(size * size)
  for (let to = 0; to < size; to++)
    for (let from = 0; from < size; from++) scratch[to * size + from] *= border[to]
  down[0] = 1 - specular
  solveOneMinus(scratch, down, size)
  multiply(stack.reflection, down, scratch, size)
  let reflectance = 0
  let transmittance = 0
  for (let beam = 0; beam < size; beam++) {
    reflectance += (1 - border[beam]) * scratch[beam * size]
    transmittance += stack.passed[beam] * down[beam * size]
  }
  return { reflectance, transmittance, specular }
}
