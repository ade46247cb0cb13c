/**
 * A fit asks again and again how a skin's reflectance would change with each of its six fields. All six act
 * through four numbers only: absorption and scattering of the epidermis and of the dermis; the layers that a
 * number leaves alone need not be solved again.
 *
 * Rule: slopes by the four optical numbers from one step of each in adding-doubling, then the chain rule with
 * `skinLayers`. Unit: reflectance (surface left out) per unit of a coordinate of `skinScales`.
 */
import { skinLayers } from './skinLayers'
import { skinAt, skinFields } from './skinScales'
import { keptStreams } from './transport/keptStreams'
import type { Layer } from './transport/Layer'
import { lit } from './transport/lit'
import { type Slab, slabOf } from './transport/slab'
import { addSlab, bottom } from './transport/stack'

/** Step of an optical number, relative: wide enough that the first sheet's rounding does not show. */
const opticalStep = 0.02

/** Step of a coordinate; `skinLayers` is smooth and exact. */
const fieldStep = 1e-4

type Layers = readonly [epidermis: Layer, dermis: Layer, subcutis: Layer]

const absorbing = (layer: Layer): Layer => ({ ...layer, absorption: layer.absorption * (1 + opticalStep) })
const scattering = (layer: Layer): Layer => ({ ...layer, scattering: layer.scattering * (1 + opticalStep) })

/** Logarithms of the four optical numbers. */
function opticalNumbers([epidermis, dermis]: Layers): number[] {
  return [epidermis.absorption, epidermis.scattering, dermis.absorption, dermis.scattering].map(Math.log)
}

/** Reflectance of the layers and its slopes by the logarithms of the four optical numbers. */
function opticalSlopes([epidermis, dermis, subcutis]: Layers, nodes: number) {
  const streams = keptStreams([epidermis], [1, epidermis.index], nodes)(epidermis.index)
  const ground = bottom(streams, epidermis.index)
  const slab = (layer: Layer) => slabOf(layer, streams)!
  const under = (middle: Slab, lowest: Slab) => addSlab(addSlab(ground, lowest), middle)
  const out = (top: Slab, below: ReturnType<typeof under>) => lit(addSlab(below, top), 1).reflectance
  const [top, middle, lowest] = [slab(epidermis), slab(dermis), slab(subcutis)]
  const below = under(middle, lowest)
  const reflectance = out(top, below)
  const stepped = [
    out(slab(absorbing(epidermis)), below),
    out(slab(scattering(epidermis)), below),
    out(top, under(slab(absorbing(dermis)), slab(absorbing(subcutis)))),
    out(top, under(slab(scattering(dermis)), lowest)),
  ]
  return { reflectance, slopes: stepped.map(value => (value - reflectance) / Math.log1p(opticalStep)) }
}

/**
 * @param point six coordinates on `skinScales`. @param wavelength nm, 380 to 780. @param nodes see
 * `diffuseReflectance`.
 * @returns reflectance without the surface, and its slope by each coordinate.
 */
export function reflectanceSlopes(
  point: readonly number[],
  wavelength: number,
  nodes: number,
): { reflectance: number; slopes: number[] } {
  const layers = skinLayers(skinAt(point), wavelength)
  const here = opticalNumbers(layers)
  const optical = opticalSlopes(layers, nodes)
  const slopes = skinFields.map((_, field) => {
    const beside = point.map((value, i) => (i === field ? value + fieldStep : value))
    return opticalNumbers(skinLayers(skinAt(beside), wavelength)).reduce(
      (sum, value, i) => sum + (optical.slopes[i] * (value - here[i])) / fieldStep,
      0,
    )
  })
  return { reflectance: optical.reflectance, slopes }
}
