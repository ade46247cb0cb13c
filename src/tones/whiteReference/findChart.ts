import { fitHomography } from '../../geometry/fitHomography'
import type { Point } from '../../geometry/Point'
import type { Quadrilateral } from '../../geometry/quadrilateral'
import { isRemark } from '../../geometry/Remark'
import type { Pixels } from '../../photo/Pixels'
import { shrink } from '../../photo/shrink'
import { chartSize, patchShare } from './chartLayout'
import { evenBlobs } from './evenBlobs'
import { type Grid, growGrid } from './growGrid'
import { readChart } from './readChart'

/** A chart is looked for on a copy no longer than this, px: noise is averaged away, and it is quick. */
const longest = 1000

/** How much neighbouring pixels of one patch may differ, of 255: clean photos first, noisy ones after. */
const tolerances = [4, 7, 11, 16]

/** With fewer patches in rows and columns than this nothing is claimed. */
const leastNodes = 12

/** A chart found by itself must fit better than one a person points at, mean ΔE2000: nobody has looked yet. */
const mostResidual = 6

/**
 * The corners of a 24-patch chart somewhere in the photo: even patches that stand in rows and columns, placed on the chart
 * where their colours fit best, and read by the same rules as corners that a person drags.
 *
 * @returns photo pixels, or null where nothing is sure enough
 */
export function findChart(pixels: Pixels): Quadrilateral | null {
  const factor = Math.ceil(Math.max(pixels.width, pixels.height) / longest)
  const small = factor > 1 ? shrink(pixels, factor) : pixels
  for (const tolerance of tolerances) {
    const grid = growGrid(evenBlobs(small, tolerance))
    if (grid.nodes.length < leastNodes) continue
    const full = grid.nodes.map(node => ({ ...node, at: enlarged(node.at, factor) }))
    const found = bestPlace(pixels, { nodes: full })
    if (found) return found
  }
  return null
}

const enlarged = ({ x, y }: Point, factor: number) => ({ x: (x + 0.5) * factor, y: (y + 0.5) * factor })

/** Of all places of the found patches on a chart, the one whose colours fit best; null where none passes. */
function bestPlace(pixels: Pixels, grid: Grid): Quadrilateral | null {
  let best: { corners: Quadrilateral; residual: number } | null = null
  for (const corners of placesOf(grid)) {
    const reading = readChart(pixels, corners)
    if (isRemark(reading)) continue
    const { residual = Infinity } = reading.reference.chart ?? {}
    if (residual < (best?.residual ?? mostResidual)) best = { corners, residual }
  }
  return best && fromTopLeft(best.corners)
}

/** The same corners walked clockwise from the one nearest the top left, as a person names them. */
function fromTopLeft(corners: Quadrilateral): Quadrilateral {
  const middle = corners.reduce((sum, { x, y }) => ({ x: sum.x + x / 4, y: sum.y + y / 4 }), { x: 0, y: 0 })
  const angle = ({ x, y }: Point) => Math.atan2(y - middle.y, x - middle.x)
  const [a, b, c, d] = corners.toSorted((one, other) => angle(one) - angle(other))
  return [a, b, c, d]
}

function placesOf({ nodes }: Grid): Quadrilateral[] {
  const toPhoto = fitHomography(nodes.map(({ i, j, at }) => [{ x: i, y: j }, at] as const))
  if (!toPhoto) return []
  const [width, height] = [1 + Math.max(...nodes.map(({ i }) => i)), 1 + Math.max(...nodes.map(({ j }) => j))]
  const { columns, rows } = chartSize
  const edge = patchShare / 2
  const lying = [
    [columns, rows],
    [rows, columns],
  ]
  return lying.flatMap(([across, down]) =>
    upTo(across - width).flatMap(before =>
      upTo(down - height).map((above): Quadrilateral => {
        const [left, top] = [-before - edge, -above - edge]
        const [right, bottom] = [across - 1 - before + edge, down - 1 - above + edge]
        return [
          toPhoto({ x: left, y: top }),
          toPhoto({ x: right, y: top }),
          toPhoto({ x: right, y: bottom }),
          toPhoto({ x: left, y: bottom }),
        ]
      }),
    ),
  )
}

/** 0, 1, … up to and with the last; none below 0. */
const upTo = (last: number) => Array.from({ length: Math.max(0, last + 1) }, (_, i) => i)
