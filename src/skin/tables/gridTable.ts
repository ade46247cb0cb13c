/**
 * A table over many axes: numbers at every crossing of their nodes, and smooth curves between.
 *
 * Rule: along each axis a cubic through the two nodes on either side, its slopes those of the parabolas through three
 * neighbouring nodes (C. de Boor, "A Practical Guide to Splines", 1978, ch. IV: cubic Bessel interpolation).
 */
import { OpticsError } from '../../light/OpticsError'

/** The rising values of one axis, and how it is stretched so that curves between them are gentle. */
export type Axis = {
  readonly name: string
  readonly nodes: readonly number[]
  readonly scale: (value: number) => number
}

export type GridTable = {
  /** First axis slowest. */
  readonly axes: readonly Axis[]
  /** Numbers at each crossing, next to each other. */
  readonly width: number
  readonly values: Float32Array
}

/** How many crossings axes have. */
export const crossings = (axes: readonly Axis[]): number =>
  axes.reduce((product, { nodes }) => product * nodes.length, 1)

/** What a node counts for. */
export type Share = { readonly node: number; readonly weight: number }

const stretched = new WeakMap<Axis, readonly number[]>()

/** Where the nodes of an axis stand once it is stretched; a suggestion asks for them some ten thousand times. */
function placesOf(axis: Axis): readonly number[] {
  let places = stretched.get(axis)
  if (!places) {
    places = axis.nodes.map(axis.scale)
    stretched.set(axis, places)
  }
  return places
}

/** Derivative at place `at` of the parabola through three places, as weights of their values. */
function parabolaSlope([a, b, c]: readonly number[], at: number): [number, number, number] {
  return [
    (2 * at - b - c) / ((a - b) * (a - c)),
    (2 * at - a - c) / ((b - a) * (b - c)),
    (2 * at - a - b) / ((c - a) * (c - b)),
  ]
}

/** Values of an axis whose shares are kept: the same few radii and strengths are asked for at every wavelength. */
const mostShares = 64
const keptShares = new WeakMap<Axis, Map<number, readonly Share[]>>()

/**
 * What each node of an axis counts for at a value; the weights add up to 1.
 * @throws RangeError naming the axis, the value and the range that is known.
 */
export function sharesAt(axis: Axis, value: number): readonly Share[] {
  let known = keptShares.get(axis)
  if (!known) {
    known = new Map()
    keptShares.set(axis, known)
  }
  let shares = known.get(value)
  if (!shares) {
    shares = computeShares(axis, value)
    if (known.size >= mostShares) known.clear()
    known.set(value, shares)
  }
  return shares
}

function computeShares(axis: Axis, value: number): Share[] {
  const { name, nodes, scale } = axis
  const last = nodes.length - 1
  if (!(value >= nodes[0] && value <= nodes[last]))
    throw new OpticsError(name, value, `dots are known from ${nodes[0]} to ${nodes[last]}`)
  const at = nodes.indexOf(value)
  if (at >= 0) return [{ node: at, weight: 1 }]
  let left = 0
  while (value > nodes[left + 1]) left++
  const places = placesOf(axis)
  const step = places[left + 1] - places[left]
  const t = (scale(value) - places[left]) / step
  if (last === 1)
    return [
      { node: 0, weight: 1 - t },
      { node: 1, weight: t },
    ]
  const weights = new Float64Array(nodes.length)
  weights[left] += (1 + 2 * t) * (1 - t) ** 2
  weights[left + 1] += t * t * (3 - 2 * t)
  const bend = (node: number, factor: number) => {
    const first = Math.min(Math.max(node - 1, 0), last - 2)
    const slope = parabolaSlope(places.slice(first, first + 3), places[node])
    slope.forEach((weight, i) => {
      weights[first + i] += factor * step * weight
    })
  }
  bend(left, t * (1 - t) ** 2)
  bend(left + 1, -t * t * (1 - t))
  return Array.from(weights, (weight, node) => ({ node, weight })).filter(({ weight }) => weight !== 0)
}

/**
 * The numbers at a point of the table.
 * @param point one value for each axis.
 * @throws RangeError naming the value that the table does not reach.
 */
export function lookUp({ axes, width, values }: GridTable, point: readonly number[]): Float64Array {
  let cells = Int32Array.of(0)
  let weights = Float64Array.of(1)
  axes.forEach((axis, i) => {
    const shares = sharesAt(axis, point[i])
    const count = shares.length
    const [before, weighed] = [cells, weights]
    cells = new Int32Array(before.length * count)
    weights = new Float64Array(before.length * count)
    for (let cell = 0; cell < before.length; cell++)
      for (let share = 0; share < count; share++) {
        cells[cell * count + share] = before[cell] * axis.nodes.length + shares[share].node
        weights[cell * count + share] = weighed[cell] * shares[share].weight
      }
  })
  const found = new Float64Array(width)
  for (let cell = 0; cell < cells.length; cell++) {
    const first = cells[cell] * width
    const weight = weights[cell]
    for (let i = 0; i < width; i++) found[i] += weight * values[first + i]
  }
  return found
}
