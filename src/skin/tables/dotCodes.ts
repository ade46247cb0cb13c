/**
 * How the numbers of the dot tables are rounded and written down.
 *
 * Shading: 12 bits, steps of 0.005. Falls: 6 bits, steps that grow with the fall, since steep falls are far out where
 * little is left; the second strength's as its difference to the first's, which is nearly nothing.
 */
import { sixBits } from './sixBits'

/** Least ln(shading / absorption) and the step of its codes. */
const leastShading = -6
const shadingStep = 0.005

/** Steepest fall from one ring to the next, in logarithms: what lies beyond it has no weight. */
export const steepestFall = 6

/** Codes of one character. */
export const characters = 64

export const shadingOf = (code: number): number => leastShading + shadingStep * code

export const shadingCode = (shading: number): number =>
  Math.min(characters ** 2 - 1, Math.max(0, Math.round((shading - leastShading) / shadingStep)))

export const fallOf = (code: number): number => -steepestFall * (code / (characters - 1)) ** 2

export const fallCode = (fall: number): number =>
  Math.round((characters - 1) * Math.sqrt(Math.min(1, Math.max(0, -fall / steepestFall))))

export function readShading(text: string): Float32Array {
  const halves = sixBits(text)
  return Float32Array.from({ length: text.length / 2 }, (_, i) =>
    shadingOf(characters * halves[2 * i] + halves[2 * i + 1]),
  )
}

/** @param width falls of one dot; those of its two strengths follow each other. */
export function readFalls(text: string, width: number): Float32Array {
  const codes = sixBits(text)
  const known = Float32Array.from({ length: characters }, (_, code) => fallOf(code))
  const falls = new Float32Array(codes.length)
  for (let first = 0; first < codes.length; first += 2 * width)
    for (let i = first; i < first + width; i++) {
      falls[i] = known[codes[i]]
      falls[i + width] = known[(codes[i] + codes[i + width]) % characters]
    }
  return falls
}
