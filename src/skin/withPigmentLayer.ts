import { OpticsError } from '../light/OpticsError'
import { splitLayers } from './splitLayers'
import type { Layer } from './transport/Layer'

/** A flat layer of pigment at one wavelength. mm, 1/mm. */
export type PigmentLayer = {
  /** Depth of its centre, mm. */
  readonly depth: number
  /** mm. */
  readonly thickness: number
  /** Absorption it adds, 1/mm. */
  readonly absorption: number
  /** Scattering it adds, 1/mm; 0 if left out. */
  readonly scattering?: number
  /** Mean cosine of the added scattering; 0 if left out. */
  readonly anisotropy?: number
}

/**
 * A layer of tissue with pigment in it: coefficients add, the anisotropy is their mean weighted by
 * scattering.
 */
export function pigmented(layer: Layer, pigment: Omit<PigmentLayer, 'depth' | 'thickness'>): Layer {
  const { absorption, scattering = 0, anisotropy = 0 } = pigment
  if (!(absorption >= 0 && absorption < Infinity)) throw new OpticsError('pigment absorption', absorption)
  if (!(scattering >= 0 && scattering < Infinity)) throw new OpticsError('pigment scattering', scattering)
  if (!(anisotropy > -1 && anisotropy < 1)) throw new OpticsError('pigment anisotropy', anisotropy)
  const total = layer.scattering + scattering
  return {
    ...layer,
    absorption: layer.absorption + absorption,
    scattering: total,
    anisotropy: total > 0 ? (layer.scattering * layer.anisotropy + scattering * anisotropy) / total : 0,
  }
}

/**
 * The same stack with pigment in it, layers cut where it begins and ends. Without absorption and scattering
 * the stack comes back as it was.
 * @throws OpticsError for a negative coefficient, or a place outside the stack.
 */
export function withPigmentLayer(layers: readonly Layer[], pigment: PigmentLayer): readonly Layer[] {
  const { above, inside, below } = splitLayers(layers, pigment.depth, pigment.thickness)
  const filled = inside.map(layer => pigmented(layer, pigment))
  if (pigment.absorption === 0 && (pigment.scattering ?? 0) === 0) return layers
  return [...above, ...filled, ...below]
}
