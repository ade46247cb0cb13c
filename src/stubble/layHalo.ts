import type { GatheredDots } from './gatherDots'
import { haloGrids, haloPitch } from './haloLevels'
import { type Bounds, haloWindow } from './haloWindow'
import type { HeldDots } from './heldDots'
import type { Machine } from './machine/Machine'
import type { Shelf } from './machine/Shelf'
import { nowhere, type ScalpFrame } from './scalpFrame'

/**
 * Sums the halo of dots on the scalp and reads it at the nodes of the picture.
 *
 * @param rows of the picture that will be drawn, `from` to before `to`; nodes away from them stay unread.
 * @returns place of the nodes' sums: whole `sumUnit`s of red, green, blue and nothing.
 */
export function layHalo(
  machine: Machine,
  memory: Shelf,
  { count: shown, halos }: GatheredDots,
  { nodes, bounds }: HeldDots,
  { columns, rows, shift, node, nodes: onChart }: ScalpFrame,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const count = columns * rows
  const found = memory.take(16 * count)
  const first = (from >> shift) * columns
  const asked = Math.min(count, ((to >> shift) + 2) * columns) - first
  const pitch = haloPitch(node)
  const read = around(onChart.subarray(2 * first, 2 * (first + asked)))
  const { column, row, sizes } = haloWindow(shared(bounds, read), pitch)
  if (shown === 0 || sizes.some(({ width, height }) => width < 2 || height < 2)) {
    memory.ints(found, 4 * count).fill(0)
    return found
  }
  const grids = sizes.map(({ width, height }) => ({ at: emptyGrid(memory, width * height), width, height }))
  const spare = memory.take(16 * sizes[0].width * sizes[0].height)
  const levels = memory.take(16 * haloGrids)
  memory.ints(levels, 4 * haloGrids).set(grids.flatMap(({ at, width, height }) => [at, width, height, 0]))

  machine.layHalo(halos, shown, column, row, 1 / pitch, levels, haloGrids)
  for (const { at, width, height } of grids) machine.blurHalo(at, width, height, spare)
  for (let grid = haloGrids - 1; grid > 0; grid--) {
    const [coarse, fine] = [grids[grid], grids[grid - 1]]
    machine.refineHalo(coarse.at, coarse.width, fine.at, fine.width, fine.height)
  }
  const [{ at, width, height }] = grids
  machine.sampleHalo(at, width, height, column, row, 1 / pitch, nodes + 8 * first, asked, found + 16 * first)
  return found
}

/** Around nodes on the chart that see scalp; it ends before it begins where none does. */
function around(nodes: Float32Array): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < nodes.length; at += 2) {
    const [x, y] = [nodes[at], nodes[at + 1]]
    if (x === nowhere) continue
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { left, top, right, bottom }
}

/** What two share; where that is nothing it ends before it begins, by as much as they lie apart. */
const shared = (one: Bounds, other: Bounds): Bounds => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

function emptyGrid(memory: Shelf, points: number): number {
  const at = memory.take(16 * points)
  memory.floats(at, 4 * points).fill(0)
  return at
}
