/**
 * How the numbers of the dot tables are rounded and written down: as codes of six bits, each one character. What is
 * nearly known from a neighbour is written as the difference to it, which packs well.
 *
 * Shading: of the weakest dot in two characters, then its change from strength to strength in one each. Falls: steps that
 * grow with the fall, since steep falls are far out where little is left; the second strength's as the difference to the
 * first's, the first's as the difference to those under the next lighter epidermis.
 */
import { sixBits } from './sixBits'

/** Codes of one character. */
export const characters = 64

/** ln(shading / absorption) of the lowest code of two characters, and their step. */
const leastShading = -6
const shadingStep = 0.005

/** Step of its change from one strength to the next; the code in the middle is no change. */
const changeStep = 0.016
const unchanged = characters / 2

/** Steepest fall from one ring to the next, in logarithms: what lies beyond it has no weight. */
export const steepestFall = 6

const nearestCode = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)))

export const shadingOf = (code: number): number => leastShading + shadingStep * code

export const shadingCode = (shading: number): number =>
  nearestCode((shading - leastShading) / shadingStep, characters ** 2 - 1)

export const changeOf = (code: number): number => changeStep * (code - unchanged)

export const changeCode = (change: number): number =>
  nearestCode(change / changeStep + unchanged, characters - 1)

export const fallOf = (code: number): number => -steepestFall * (code / (characters - 1)) ** 2

export const fallCode = (fall: number): number =>
  nearestCode((characters - 1) * Math.sqrt(Math.max(0, -fall / steepestFall)), characters - 1)

/** @param strengths of each dot. */
export function readShading(text: string, strengths: number): Float32Array {
  const codes = sixBits(text)
  const shading = new Float32Array((codes.length / (strengths + 1)) * strengths)
  let next = 0
  for (let i = 0; i < shading.length; i++)
    if (i % strengths === 0) shading[i] = shadingOf(characters * codes[next++] + codes[next++])
    else shading[i] = shading[i - 1] + changeOf(codes[next++])
  return shading
}

/** How falls stand in the table: rings of a dot, dots of a place in pairs of strengths, places by epidermis. */
export type FallShape = { readonly rings: number; readonly place: number; readonly epidermes: number }

/** Where the code stands that a code is the difference to; -1 for none. */
export function neighbourOf(i: number, { rings, place, epidermes }: FallShape): number {
  if (Math.floor(i / rings) % 2 === 1) return i - rings
  return Math.floor(i / place) % epidermes > 0 ? i - place : -1
}

export function readFalls(text: string, shape: FallShape): Float32Array {
  const codes = sixBits(text)
  const known = Float32Array.from({ length: characters }, (_, code) => fallOf(code))
  const falls = new Float32Array(codes.length)
  for (let i = 0; i < codes.length; i++) {
    const neighbour = neighbourOf(i, shape)
    if (neighbour >= 0) codes[i] = (codes[i] + codes[neighbour]) % characters
    falls[i] = known[codes[i]]
  }
  return falls
}
