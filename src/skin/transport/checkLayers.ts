import { OpticsError } from '../../light/OpticsError'
import type { Layer } from './Layer'

function refuse(name: string, value: number): never {
  throw new OpticsError(name, value)
}

/** Refractive indices of real, clear matter: from vacuum to beyond diamond. */
const mostIndex = 4

function checkIndex(name: string, index: number): void {
  if (!(index >= 1 && index <= mostIndex)) refuse(name, index)
}

/** @throws OpticsError with the first value that no stack of tissue can have. */
export function checkLayers(
  layers: readonly Layer[],
  { nodes, indexAbove, indexBelow }: { nodes: number; indexAbove: number; indexBelow: number },
): void {
  if (layers.length === 0) refuse('number of layers', 0)
  if (!(Number.isInteger(nodes) && nodes >= 2 && nodes <= 64)) refuse('nodes', nodes)
  layers.forEach(({ thickness, index, absorption, scattering, anisotropy }, i) => {
    if (!(thickness > 0 && thickness < Infinity)) refuse(`layer ${i}: thickness`, thickness)
    checkIndex(`layer ${i}: index`, index)
    if (!(absorption >= 0 && absorption < Infinity)) refuse(`layer ${i}: absorption`, absorption)
    if (!(scattering >= 0 && scattering < Infinity)) refuse(`layer ${i}: scattering`, scattering)
    if (!(anisotropy > -1 && anisotropy < 1)) refuse(`layer ${i}: anisotropy`, anisotropy)
  })
  checkIndex('indexAbove', indexAbove)
  checkIndex('indexBelow', indexBelow)
}
