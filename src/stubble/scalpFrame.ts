/**
 * How the scalp lies in one picture, read once: its scale, and where nodes spread evenly over the picture lie on the chart.
 * What is smooth on the scalp is read at the nodes and goes in straight lines between. Units: pixels, chart mm.
 */
import type { ScalpMap } from '../head/ScalpMap'
import { longestAxis } from './dotShape'

export type ScalpFrame = {
  readonly map: ScalpMap
  readonly width: number
  readonly height: number
  /** The longest picture length of a scalp mm anywhere in the picture. */
  readonly pixelsPerMm: number
  /** Nodes are 2^shift pixels apart, from the middle of the first pixel on. */
  readonly shift: number
  /** From node to node, scalp mm where the scalp faces the camera. */
  readonly node: number
  readonly columns: number
  readonly rows: number
  /** Chart x and y of each node; `nowhere` where no scalp is seen. */
  readonly nodes: Float32Array
}

/** Far off any chart. */
export const nowhere = 1e9

/** Nodes are at most so far apart, scalp mm, but never closer than two pixels or farther than 32; and in a hurry. */
const nodeMm = 0.7
const hurriedMm = 1.4
const mostShift = 5

/** Places along each side of the picture at which the scale is looked up. */
const lookups = 24

/** Null where the picture shows no scalp at all. @param hurried with fewer nodes: the halo is less fine where it is narrow. */
export function scalpFrame(map: ScalpMap, width: number, height: number, hurried = false): ScalpFrame | null {
  const pixelsPerMm = largestScale(map, width, height)
  if (pixelsPerMm === 0) return null
  let shift = 1
  const farthest = (hurried ? hurriedMm : nodeMm) * pixelsPerMm
  while (shift < mostShift && 2 ** (shift + 1) <= farthest) shift++
  const pitch = 2 ** shift
  const columns = Math.ceil(width / pitch) + 1
  const rows = Math.ceil(height / pitch) + 1
  const nodes = new Float32Array(2 * columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = map.toScalp(column * pitch, row * pitch)
      const node = 2 * (row * columns + column)
      nodes[node] = at ? at.x : nowhere
      nodes[node + 1] = at ? at.y : nowhere
    }
  spreadEdge(nodes, columns, rows)
  return { map, width, height, pixelsPerMm, shift, node: pitch / pixelsPerMm, columns, rows, nodes }
}

function largestScale(map: ScalpMap, width: number, height: number): number {
  let largest = 0
  for (let row = 0; row <= lookups; row++)
    for (let column = 0; column <= lookups; column++) {
      const at = map.toScalp((column * width) / lookups, (row * height) / lookups)
      const stretch = at && map.stretch(at.x, at.y)
      if (stretch) largest = Math.max(largest, longestAxis(stretch))
    }
  return Math.sqrt(largest)
}

/** Just outside the outline of the head a node lies where its neighbour inside does, so that no pixel inside loses light. */
function spreadEdge(nodes: Float32Array, columns: number, rows: number): void {
  const found = nodes.slice()
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const node = 2 * (row * columns + column)
      for (let near = 0; near < 9 && nodes[node] === nowhere; near++) {
        const [across, down] = [column + (near % 3) - 1, row + Math.floor(near / 3) - 1]
        if (across < 0 || down < 0 || across >= columns || down >= rows) continue
        const from = 2 * (down * columns + across)
        nodes[node] = found[from]
        nodes[node + 1] = found[from + 1]
      }
    }
}
