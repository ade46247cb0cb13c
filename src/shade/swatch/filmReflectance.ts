import { diffuseReflectance } from '../../skin/diffuseReflectance'
import type { LiquidOptics } from '../liquidOptics'

/** Refractive index of water; wet paper's pores are filled, so paper counts the same. */
const index = 1.33

/** White paper: thick, bright, scattering evenly; 1/mm and mm. Stated assumption, reflectance about 0.9. */
const paper = { thickness: 5, index, absorption: 0.01, scattering: 50, anisotropy: 0 }

/** A swatch needs no more beams than this. */
const nodes = 4

/** A thin smear, mm: in a full bottle every carbon liquid is black and none can be told from another. */
export const usualFilm = 0.01

/**
 * What white paper gives back through a film of liquid, lit perpendicularly, its shine left out: light goes through
 * the film, is scattered by the paper and goes through the film again. The same light transport as the skin's.
 *
 * Left out: what drying does (binder, pores, gloss), paper other than this one, and a film of uneven height.
 *
 * @param liquid 1/mm, as it is in the film
 * @param film height, mm
 */
export function filmReflectance({ absorption, reducedScattering }: LiquidOptics, film: number): number {
  const layer = { thickness: film, index, absorption, scattering: reducedScattering, anisotropy: 0 }
  return diffuseReflectance([layer, paper], { nodes }).reflectance
}
