import type { DotKernel } from './DotKernel'
import { steadyExp } from './steadyExp'

/** What counts as the dot itself, scalp mm: beyond lies its halo. */
const heartMm = 0.8

/** Mean square of a dot's offset along one axis, mm²: how wide its heart is before any blur. */
export function kernelVariance({ step, opticalDensity }: DotKernel): number {
  let sum = 0
  let spread = 0
  for (const density of opticalDensity)
    for (let i = 1; i < density.length && i * step <= heartMm; i++) {
      const weight = i * (1 - steadyExp(-density[i]))
      sum += weight
      spread += (weight * i * step * i * step) / 2
    }
  return sum > 0 ? spread / sum : 0
}
