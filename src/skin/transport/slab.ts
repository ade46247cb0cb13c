/**
 * How one layer, without its borders, passes light on and throws it back.
 *
 * Rule: a sheet so thin that the midpoint rule is good is doubled until it is as thick as the layer. A sheet
 * lit alike from both sides shines T + R, lit with opposite signs T - R; each follows from one small system
 * (W. J. Wiscombe, J. Quant. Spectrosc. Radiat. Transfer 16, 637, 1976: diamond initialisation). So it is with two sheets:
 * lit alike, light meets a mirror in the middle, and T + R becomes R + T / (1 - R) T. Source of doubling: H. C. van de Hulst, "Multiple Light Scattering" (1980), ch. 4. Unit: flux out of beam `to` for
 * unit flux into beam `from`, `[to * count + from]`.
 */
import type { Layer } from './Layer'
import { multiply, solveOneMinus } from './matrices'
import { redistribution } from './redistribution'
import type { Streams } from './streams'

/** Reflection and transmission of a layer, for light from above or below alike. */
export type Slab = { readonly reflection: Float64Array; readonly transmission: Float64Array }

/**
 * Optical thickness of the first sheet along its most slanted beam; halving it changes reflectances by under
 * 0.00002.
 */
const firstSheet = 1

/**
 * Optical thickness below which a layer does nothing a double could carry on: beams it feeds could not be
 * told from none.
 */
const leastExtinction = 1e-9

type Scratch = { same: Float64Array; opposite: Float64Array; sum: Float64Array; difference: Float64Array }

/** Arrays to work in, one set for each number of beams: thousands of slabs make one colour. */
const scratches = new Map<number, Scratch>()

function scratchOf(cells: number): Scratch {
  let scratch = scratches.get(cells)
  if (!scratch) {
    const array = () => new Float64Array(cells)
    scratch = { same: array(), opposite: array(), sum: array(), difference: array() }
    scratches.set(cells, scratch)
  }
  return scratch
}

/** Solves (1 + half) x = 1 - half: what passes a sheet whose loss across is 2 half. */
function midpoint(half: Float64Array, out: Float64Array, size: number): void {
  for (let i = 0; i < size * size; i++) {
    out[i] = -half[i]
    half[i] = -half[i]
  }
  for (let i = 0; i < size; i++) out[i * size + i] += 1
  solveOneMinus(half, out, size)
}

/** @returns null where the layer has no optical effect at all. */
export function slabOf(layer: Layer, streams: Streams): Slab | null {
  const { cosines } = streams
  const size = cosines.length
  const { forward, backward, peak } = redistribution(streams, layer.anisotropy)
  const scattering = layer.scattering * (1 - peak) * layer.thickness
  const extinction = layer.absorption * layer.thickness + scattering
  if (extinction < leastExtinction) return null
  const slant = cosines.reduce((least, cosine) => Math.min(least, cosine))
  const doublings = Math.max(0, Math.ceil(Math.log2(extinction / (firstSheet * slant))))
  const share = 2 ** -doublings / 2
  const cells = size * size
  const { same, opposite, sum, difference } = scratchOf(cells)
  for (let to = 0; to < size; to++) {
    for (let from = 0; from < size; from++) {
      const at = to * size + from
      const lost = (to === from ? extinction : 0) - scattering * forward[at]
      const back = scattering * backward[at]
      same[at] = (share * (lost - back)) / cosines[from]
      opposite[at] = (share * (lost + back)) / cosines[from]
    }
  }
  const reflection = new Float64Array(cells)
  const transmission = new Float64Array(cells)
  midpoint(same, sum, size)
  midpoint(opposite, difference, size)
  for (let i = 0; i < cells; i++) {
    transmission[i] = (sum[i] + difference[i]) / 2
    reflection[i] = (sum[i] - difference[i]) / 2
  }
  for (let round = 0; round < doublings; round++) {
    for (let i = 0; i < cells; i++) {
      same[i] = reflection[i]
      opposite[i] = -reflection[i]
      sum[i] = transmission[i]
      difference[i] = transmission[i]
    }
    solveOneMinus(same, sum, size)
    solveOneMinus(opposite, difference, size)
    multiply(transmission, sum, same, size)
    multiply(transmission, difference, opposite, size)
    for (let i = 0; i < cells; i++) {
      const passed = (same[i] + opposite[i]) / 2
      reflection[i] += (same[i] - opposite[i]) / 2
      transmission[i] = passed
    }
  }
  return { reflection, transmission }
}
