/**
 * Tissue throws light mostly forward: how far a photon turns at each scattering.
 * Rule: cosine of the turn drawn from L. G. Henyey, J. L. Greenstein, Astrophys. J. 93, 70 (1941); its azimuth is even.
 * The new direction as in L. Wang, S. L. Jacques, L. Zheng, Comput. Methods Programs Biomed. 47, 131 (1995).
 */
import type { Random } from './seededRandom'

/** A direction of length 1; z points into the skin. */
export type Direction = { x: number; y: number; z: number }

/** Steeper than this the azimuth about the z axis is lost to rounding. */
const upright = 1 - 1e-10

/** @param anisotropy mean cosine, above -1, below 1. @param chance 0..1. @returns cosine of the turn. */
export function turnCosine(anisotropy: number, chance: number): number {
  if (Math.abs(anisotropy) < 1e-6) return 2 * chance - 1
  const part = (1 - anisotropy * anisotropy) / (1 - anisotropy + 2 * anisotropy * chance)
  return Math.min(1, Math.max(-1, (1 + anisotropy * anisotropy - part * part) / (2 * anisotropy)))
}

/** Turns a direction in place. */
export function turn(direction: Direction, anisotropy: number, random: Random): void {
  const cosine = turnCosine(anisotropy, random())
  const sine = Math.sqrt(1 - cosine * cosine)
  const azimuth = 2 * Math.PI * random()
  const along = sine * Math.cos(azimuth)
  const across = sine * Math.sin(azimuth)
  const { x, y, z } = direction
  if (Math.abs(z) > upright) {
    direction.x = along
    direction.y = across
    direction.z = Math.sign(z) * cosine
    return
  }
  const level = Math.sqrt(1 - z * z)
  direction.x = (along * x * z - across * y) / level + x * cosine
  direction.y = (along * y * z + across * x) / level + y * cosine
  direction.z = -along * level + z * cosine
  const length = Math.sqrt(direction.x ** 2 + direction.y ** 2 + direction.z ** 2)
  direction.x /= length
  direction.y /= length
  direction.z /= length
}
