import type { DotPrints } from './dotPrints'
import { haloGrids, haloPitch } from './haloLevels'
import { type Bounds, haloWindow } from './haloWindow'
import type { Machine } from './machine/Machine'
import type { Shelf } from './machine/Shelf'
import type { SeenDots } from './seeDots'

/**
 * Sums the halo of some seen dots on the scalp and reads it at the nodes of the picture.
 *
 * @param shown which of the seen dots. @param kernelOf each dot of the list that was seen.
 * @returns place of the nodes' sums: whole `sumUnit`s of red, green, blue and nothing.
 */
export function layHalo(
  machine: Machine,
  memory: Shelf,
  seen: SeenDots,
  prints: DotPrints,
  shown: Uint32Array,
  kernelOf: (dot: number) => number,
): number {
  const { index, x, y, scale, frame } = seen
  const count = frame.columns * frame.rows
  const found = memory.take(16 * count)
  if (shown.length === 0) {
    memory.ints(found, 4 * count).fill(0)
    return found
  }
  const pitch = haloPitch(frame.node)
  const window = haloWindow(boundsOf(seen, shown), pitch)
  const grids = window.sizes.map(size => ({ ...size, at: emptyGrid(memory, size.width * size.height) }))
  const spare = emptyGrid(memory, grids[0].width * grids[0].height)
  const levels = memory.take(16 * haloGrids)
  memory.ints(levels, 4 * haloGrids).set(grids.flatMap(({ at, width, height }) => [at, width, height, 0]))
  const nodes = memory.take(8 * count)
  memory.floats(nodes, 2 * count).set(frame.nodes)

  const places = new Map<Float32Array, number>()
  const records = new Int32Array(4 * shown.length)
  const floats = new Float32Array(records.buffer)
  let to = 0
  for (const dot of shown) {
    const weights = prints.halo(kernelOf(index[dot]), scale[dot])
    let at = places.get(weights)
    if (at === undefined) {
      at = memory.take(4 * weights.length)
      memory.floats(at, weights.length).set(weights)
      places.set(weights, at)
    }
    floats[to] = (x[dot] - window.x) / pitch
    floats[to + 1] = (y[dot] - window.y) / pitch
    records[to + 2] = at
    to += 4
  }
  const dots = memory.take(16 * shown.length)
  memory.ints(dots, records.length).set(records)

  machine.layHalo(dots, shown.length, levels, haloGrids)
  for (const { at, width, height } of grids) machine.blurHalo(at, width, height, spare)
  for (let grid = haloGrids - 1; grid > 0; grid--) {
    const [coarse, fine] = [grids[grid], grids[grid - 1]]
    machine.refineHalo(coarse.at, coarse.width, fine.at, fine.width, fine.height)
  }
  const [{ at, width, height }] = grids
  machine.sampleHalo(at, width, height, window.x, window.y, 1 / pitch, nodes, count, found)
  return found
}

function emptyGrid(memory: Shelf, points: number): number {
  const at = memory.take(16 * points)
  memory.floats(at, 4 * points).fill(0)
  return at
}

function boundsOf({ x, y }: SeenDots, shown: Uint32Array): Bounds {
  let [left, top, right, bottom] = [x[shown[0]], y[shown[0]], x[shown[0]], y[shown[0]]]
  for (const dot of shown) {
    left = Math.min(left, x[dot])
    right = Math.max(right, x[dot])
    top = Math.min(top, y[dot])
    bottom = Math.max(bottom, y[dot])
  }
  return { left, top, right, bottom }
}
