/**
 * The head's outline read off a mask, ears left out: the dome above them is nearly half an ellipse, and its curve tells
 * breadth, height and middle. Rule: with v rows below the top, the squared half width of an ellipse of half width a and
 * half height c is 2 a² v / c - a² v² / c²; both are found by least squares, outliers trimmed. Units: pixels, mm.
 */
import type { Raster } from '../geometry/Raster'
import type { HeadPose } from './HeadPose'
import { adultHead } from './headFromOutline'

/** Half height over half breadth of a head from in front; past these the shape is not a head's dome. */
const flattest = 0.85
const tallest = 1.4
/** Rows at the very top hold stray hairs; rows lower than this share of the half width come near the ears. */
const skippedRows = 3
const domeShare = 0.95
/** Fewer rows tell nothing. */
const fewestRows = 12
/** Rows that miss the fit by more than this share of the half width are left out of the next. */
const outlier = 0.06

/** No head is an ellipsoid. It is taken to reach as far as all but this share of the outline, or a bare rim would be left. */
const rimBeyond = 0.05
const mostBeyond = 1.05

type Dome = { readonly half: number; readonly height: number }

type Row = { readonly v: number; readonly middle: number; readonly half: number }

/**
 * @param mask of the head, 255 inside. @param width breadth of the head in mm, where it was measured.
 * @returns a head looking level into the camera; null when the mask holds no dome. For a front view.
 */
export function headFromMask(mask: Raster, width: number = adultHead.breadth): HeadPose | null {
  const top = topRow(mask)
  if (top === null) return null
  const rows = domeRows(mask, top)
  if (rows.length < fewestRows) return null
  const dome = fitDome(rows)
  if (!dome) return null
  const pixelsPerMm = (2 * dome.half) / width
  const size = width / adultHead.breadth
  const middles = rows.map(row => row.middle).sort((a, b) => a - b)
  const middle = middles[middles.length >> 1]
  const reach = reachOf(rows, dome, middle)
  return {
    pixelsPerMm,
    centre: { x: middle, y: top + dome.height },
    semiAxes: {
      x: (reach * width) / 2,
      y: (reach * size * adultHead.length) / 2,
      z: (reach * dome.height) / pixelsPerMm,
    },
    yaw: 0,
    pitch: 0,
    roll: 0,
  }
}

/** How many times larger than the fitted dome its outline is, where it lies outside; measured to the middle of a pixel. */
function reachOf(rows: readonly Row[], { half, height }: Dome, middle: number): number {
  const away = rows
    .flatMap(row =>
      [-1, 1].map(side => row.middle + side * (row.half - 1) - middle).map(x => ({ x, y: height - row.v })),
    )
    .map(({ x, y }) => Math.hypot(x / half, y / height))
    .sort((a, b) => a - b)
  return Math.min(mostBeyond, Math.max(1, away[Math.floor((1 - rimBeyond) * away.length)]))
}

function span({ width, data }: Raster, row: number): { left: number; right: number } | null {
  const line = data.subarray(row * width, (row + 1) * width)
  const left = line.findIndex(value => value > 127)
  return left < 0 ? null : { left, right: line.findLastIndex(value => value > 127) }
}

function topRow(mask: Raster): number | null {
  for (let row = 0; row < mask.height; row++) if (span(mask, row)) return row
  return null
}

function domeRows(mask: Raster, top: number): Row[] {
  const rows: Row[] = []
  for (let row = top + skippedRows; row < mask.height; row++) {
    const seen = span(mask, row)
    if (!seen) break
    const v = row - top
    const half = (seen.right - seen.left + 1) / 2
    if (v > domeShare * half && rows.length >= fewestRows) break
    rows.push({ v, half, middle: (seen.left + seen.right) / 2 })
  }
  return rows
}

function fitDome(rows: readonly Row[]): Dome | null {
  let kept = rows
  let dome: Dome | null = null
  for (let round = 0; round < 3; round++) {
    dome = leastSquares(kept)
    if (!dome) return null
    const { half, height } = dome
    kept = rows.filter(row => {
      const below = Math.max(0, 1 - row.v / height)
      return Math.abs(row.half - half * Math.sqrt(1 - below * below)) < outlier * half
    })
    if (kept.length < fewestRows) return dome
  }
  return dome
}

/** Half² = linear v + square v², by the normal equations of two unknowns. */
function leastSquares(rows: readonly Row[]): Dome | null {
  let [v2, v3, v4, hv, hv2] = [0, 0, 0, 0, 0]
  for (const { v, half } of rows) {
    v2 += v ** 2
    v3 += v ** 3
    v4 += v ** 4
    hv += half ** 2 * v
    hv2 += half ** 2 * v ** 2
  }
  const determinant = v2 * v4 - v3 * v3
  const linear = (hv * v4 - hv2 * v3) / determinant
  const square = (hv2 * v2 - hv * v3) / determinant
  if (!(linear > 0 && square < 0)) return null
  const height = -linear / (2 * square)
  const half = Math.sqrt((linear * height) / 2)
  const shape = Math.min(tallest, Math.max(flattest, height / half))
  return { half, height: shape * half }
}
