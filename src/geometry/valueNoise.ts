/**
 * Smooth, repeatable wandering along a line: no hand and no hairline is straight.
 * Rule: one random height at every integer, joined without corners. Range -1 to 1, one bump a unit.
 */
import { seededHash } from './seededHash'
import { smoothStep } from './smoothStep'

export function valueNoise(seed: number, at: number): number {
  const cell = Math.floor(at)
  const here = 2 * seededHash(seed, cell) - 1
  const next = 2 * seededHash(seed, cell + 1) - 1
  return here + (next - here) * smoothStep(cell, cell + 1, at)
}
