import type { Point } from '../../geometry/Point'
import { type Quadrilateral, squareToQuadrilateral } from '../../geometry/quadrilateral'

/** Patches of the chart, across and down. */
export const chartSize = { columns: 6, rows: 4 } as const

/** Side of a patch as a share of the step from one patch to the next: the bars between are thin (0.88 to 0.93). */
export const patchShare = 0.9

/** From the outer corner of one corner patch to that of the next, in steps. */
const across = chartSize.columns - 1 + patchShare
const down = chartSize.rows - 1 + patchShare

/** Where parts of each patch lie in the photo: `u`, `v` from -0.5 to 0.5 over the patch. */
export type PatchPlace = (u: number, v: number) => Point

/** @param corners outer corners of the four corner patches, from the dark skin's, through the first row's end. */
export function chartLayout(corners: Quadrilateral): PatchPlace[] {
  const place = squareToQuadrilateral(corners)
  return Array.from({ length: chartSize.columns * chartSize.rows }, (_, index) => {
    const column = index % chartSize.columns
    const row = Math.floor(index / chartSize.columns)
    return (u, v) => place((column + patchShare * (u + 0.5)) / across, (row + patchShare * (v + 0.5)) / down)
  })
}

/** The corners as they stand, and a quarter turned: the chart lies along the one walk or along the other. */
export const walks = ([a, b, c, d]: Quadrilateral): Quadrilateral[] => [
  [a, b, c, d],
  [b, c, d, a],
]

/** Places of the patches in the four ways a chart can lie along one walk: upright, upside down, mirrored either way. */
export const orders: readonly (readonly number[])[] = [
  (column: number, row: number) => [column, row],
  (column: number, row: number) => [chartSize.columns - 1 - column, chartSize.rows - 1 - row],
  (column: number, row: number) => [chartSize.columns - 1 - column, row],
  (column: number, row: number) => [column, chartSize.rows - 1 - row],
].map(turned =>
  Array.from({ length: chartSize.columns * chartSize.rows }, (_, index) => {
    const [column, row] = turned(index % chartSize.columns, Math.floor(index / chartSize.columns))
    return row * chartSize.columns + column
  }),
)
