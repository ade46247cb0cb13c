/**
 * Layers are added from the bottom up: what lies below is known only by what it throws back, and by how much
 * of each beam sent into it leaves at the very bottom.
 *
 * Source: adding method of van de Hulst (1980); borders as Fresnel layers, Prahl et al. (1993). Unit: flux
 * per beam.
 */
import { fresnel } from './fresnel'
import { multiply, solveOneMinus } from './matrices'
import type { Slab } from './slab'
import type { Streams } from './streams'

/** Everything below a place in the stack, seen from just inside the medium `streams`. */
export type Below = {
  readonly streams: Streams
  /** Flux thrown back, `[to * count + from]`. */
  readonly reflection: Float64Array
  /** Share of each beam that leaves at the very bottom. */
  readonly passed: Float64Array
}

/** Share of each beam of a medium thrown back at the border to another index. */
export function borderOf({ cosines, index }: Streams, beyond: number): Float64Array {
  return cosines.map(cosine => fresnel(cosine, index, beyond))
}

/** The bottom of the stack: a border to a medium in which light is lost for good. */
export function bottom(streams: Streams, indexBelow: number): Below {
  const border = borderOf(streams, indexBelow)
  const size = border.length
  const reflection = new Float64Array(size * size)
  for (let i = 0; i < size; i++) reflection[i * size + i] = border[i]
  return { streams, reflection, passed: border.map(share => 1 - share) }
}

function passedThrough(passed: Float64Array, down: Float64Array, into: number): Float64Array {
  const size = passed.length
  const out = new Float64Array(into)
  for (let from = 0; from < Math.min(size, into); from++)
    for (let to = 0; to < size; to++) out[from] += passed[to] * down[to * size + from]
  return out
}

type Scratch = { down: Float64Array; up: Float64Array }

/** Arrays to work in, one pair for each number of beams. */
const scratches = new Map<number, Scratch>()

function scratchOf(cells: number): Scratch {
  let scratch = scratches.get(cells)
  if (!scratch) {
    scratch = { down: new Float64Array(cells), up: new Float64Array(cells) }
    scratches.set(cells, scratch)
  }
  return scratch
}

/** Adds a layer of the same medium on top. */
export function addSlab(below: Below, slab: Slab): Below {
  const size = below.passed.length
  const { down, up } = scratchOf(size * size)
  down.set(slab.transmission)
  const reflection = new Float64Array(size * size)
  multiply(slab.reflection, below.reflection, reflection, size)
  solveOneMinus(reflection, down, size)
  multiply(below.reflection, down, up, size)
  multiply(slab.transmission, up, reflection, size)
  for (let i = 0; i < reflection.length; i++) reflection[i] += slab.reflection[i]
  return { streams: below.streams, reflection, passed: passedThrough(below.passed, down, size) }
}

/** Steps up through a border into another medium; the steepest beams are common to both. */
export function addBorder(below: Below, above: Streams): Below {
  const size = below.passed.length
  const into = above.cosines.length
  const common = Math.min(size, into)
  const fromBelow = borderOf(below.streams, above.index)
  const fromAbove = borderOf(above, below.streams.index)
  const scratch = below.reflection.slice()
  const down = new Float64Array(size * size)
  for (let to = 0; to < size; to++) {
    for (let from = 0; from < size; from++) scratch[to * size + from] *= fromBelow[to]
    if (to < common) down[to * size + to] = 1 - fromAbove[to]
  }
  solveOneMinus(scratch, down, size)
  multiply(below.reflection, down, scratch, size)
  const reflection = new Float64Array(into * into)
  for (let to = 0; to < into; to++) {
    for (let from = 0; from < common && to < common; from++)
      reflection[to * into + from] = (1 - fromBelow[to]) * scratch[to * size + from]
    reflection[to * into + to] += fromAbove[to]
  }
  return { streams: above, reflection, passed: passedThrough(below.passed, down, into) }
}
