import type { Point } from '../../geometry/Point'
import { chartSize } from './chartLayout'
import type { Blob } from './evenBlobs'

/** Even patches that stand in rows and columns, by their place in the grid, which starts at 0, 0. */
export type Grid = {
  readonly nodes: readonly { readonly i: number; readonly j: number; readonly at: Point }[]
}

/** Neighbours' areas differ by less than this factor. */
const alike = 1.7

/** The step to the next patch is at most this many times the root of a patch's area, seen at a slant. */
const farthest = 1.9

/** How far from where it is expected the next patch may lie, in steps. */
const astray = 0.25

/** Two directions of a grid are neither parallel nor of unlike steps. */
const leastSine = 0.6
const mostUnlike = 2

const minus = (a: Point, b: Point) => ({ x: a.x - b.x, y: a.y - b.y })
const plus = (a: Point, b: Point, times: number) => ({ x: a.x + times * b.x, y: a.y + times * b.y })
const length = ({ x, y }: Point) => Math.hypot(x, y)

/** The largest grid, no larger than a chart, that can be grown from one patch to the next. */
export function growGrid(blobs: readonly Blob[]): Grid {
  const whole = chartSize.columns * chartSize.rows
  const around = new Map(blobs.map(blob => [blob, blobs.filter(other => isNear(blob, other))]))
  let best: Grid = { nodes: [] }
  for (const [seed, near] of around) {
    const ways = near.map(other => minus(other.at, seed.at))
    for (const across of ways)
      for (const down of ways) {
        if (!squareTo(across, down)) continue
        const grid = grow(around, seed, across, down)
        if (grid && grid.nodes.length > best.nodes.length) best = grid
        if (best.nodes.length >= whole) return best
      }
  }
  return best
}

function isNear(one: Blob, other: Blob): boolean {
  if (one === other || one.area > alike * other.area || other.area > alike * one.area) return false
  return length(minus(other.at, one.at)) < farthest * Math.sqrt(one.area)
}

function squareTo(across: Point, down: Point): boolean {
  const sine = (across.x * down.y - across.y * down.x) / (length(across) * length(down))
  const unlike = length(across) / length(down)
  return sine > leastSine && unlike < mostUnlike && unlike > 1 / mostUnlike
}

type Node = { i: number; j: number; blob: Blob; across: Point; down: Point }

function grow(
  around: ReadonlyMap<Blob, readonly Blob[]>,
  seed: Blob,
  across: Point,
  down: Point,
): Grid | null {
  const taken = new Map<Blob, Node>([[seed, { i: 0, j: 0, blob: seed, across, down }]])
  const places = new Set(['0 0'])
  for (const node of taken.values())
    for (const [di, dj] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ]) {
      const [i, j] = [node.i + di, node.j + dj]
      if (places.has(`${i} ${j}`)) continue
      const step = di === 0 ? node.down : node.across
      const expected = plus(node.blob.at, step, di + dj)
      const blob = around
        .get(node.blob)
        ?.find(other => !taken.has(other) && length(minus(other.at, expected)) < astray * length(step))
      if (!blob) continue
      const way = minus(blob.at, node.blob.at)
      const taker = { x: way.x * (di + dj), y: way.y * (di + dj) }
      places.add(`${i} ${j}`)
      taken.set(blob, {
        i,
        j,
        blob,
        across: di === 0 ? node.across : taker,
        down: di === 0 ? taker : node.down,
      })
    }
  return laid([...taken.values()])
}

function laid(nodes: readonly Node[]): Grid | null {
  const [left, top] = [Math.min(...nodes.map(({ i }) => i)), Math.min(...nodes.map(({ j }) => j))]
  const grid = nodes.map(({ i, j, blob }) => ({ i: i - left, j: j - top, at: blob.at }))
  const [width, height] = [1 + Math.max(...grid.map(({ i }) => i)), 1 + Math.max(...grid.map(({ j }) => j))]
  const fits = Math.max(width, height) <= chartSize.columns && Math.min(width, height) <= chartSize.rows
  return fits ? { nodes: grid } : null
}
