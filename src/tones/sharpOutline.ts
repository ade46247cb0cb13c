/**
 * Dots reach to the outline of a head and not one step past it. There the head turns away, and a millimetre of photo is a
 * centimetre of scalp full of dots. The outline is found in coarse cells, and one that is partly wall counts as head.
 * Rule: from the background inwards, a pixel near the outline through which the wall beside it shines is wall; where wall and
 * head are of one colour nothing is told. A lens mixes both at the edge: the first such pixels are head in part, or a thin line
 * of bare skin would be left around a darkened crown. Only + - x / and comparisons. Units: sRGB bytes, pixels.
 */
import { boxMean } from '../geometry/boxMean'
import type { Point } from '../geometry/Point'
import type { Raster } from '../geometry/Raster'
import type { Pixels } from '../photo/Pixels'
import { outlineCells } from './headMask'
import { type CellSums, sumCells } from './sumCells'

/** Cells with so many around them that all are of the head, or of the wall, certainly are. */
const sureOfHead = 2
const sureOfWall = 1
/** What lies beside a pixel is judged over this many cells either way. */
const beside = 5
/** Colours nearer than this, sRGB levels, are alike: a pale crown under a lamp shines like a grey wall. */
const alike = 48
/** Of the way from the wall's colour to the head's, a pixel of the head is at least so far: at its edge both are mixed. */
const leastHead = 2 / 3
/** What shows this much of it can be drawn on like the rest: what is not skin is told apart there as shine is. */
const someHead = 1 / 3
/** It is never taken for head alone: no dot is put there. */
const inPart = 254
/** So many cells wide is what a lens mixes: a pixel or two. */
const mixed = 1 / 6

/**
 * @param mask 255 on the head, 0 on the background; see `headMask`. @returns the same with less head, never more; between the two
 *   where a pixel shows both.
 */
export function sharpOutline(pixels: Pixels, mask: Raster): Raster {
  const { width, height, data } = pixels
  const cells = sumCells(pixels, mask, Math.max(1, Math.round(Math.max(width, height) / outlineCells)))
  const { columns, cell, head, count } = cells
  const share = head.map((inside, at) => inside / count[at])
  const mean = (values: Float64Array, reach: number) =>
    boxMean({ width: columns, height: cells.rows, values }, reach).values
  const onHead = mean(share, sureOfHead).map(seen => (seen > 0.9999 ? 1 : 0))
  const wall = coloursBeside(
    cells,
    mean(share, sureOfWall).map(seen => (seen < 0.0001 ? 1 : 0)),
    mean,
  )
  const skin = coloursBeside(cells, onHead, mean)
  const doubtful = head.map((inside, at) =>
    inside > 0 && !onHead[at] && wall.seen[at] && skin.seen[at] ? 1 : 0,
  )
  /** How far a pixel is on the way from the wall's colour to the head's, 0..1; 1 where nothing is told. */
  const headAt = (x: number, y: number) => {
    const at = Math.floor(y / cell) * columns + Math.floor(x / cell)
    if (!doubtful[at]) return 1
    let whole = 0
    let gone = 0
    for (let channel = 0; channel < 3; channel++) {
      const from = wall.colours[channel][at]
      const way = skin.colours[channel][at] - from
      whole += way * way
      gone += way * (data[4 * (y * width + x) + channel] - from)
    }
    if (whole < alike * alike) return 1
    return Math.min(1, Math.max(0, gone / whole))
  }
  const carved = mask.data.slice()
  const outline = { width, height, data: carved }
  const taken: Point[] = []
  doubtful.forEach((is, at) => {
    const [left, top] = [(at % columns) * cell, Math.floor(at / columns) * cell]
    if (is)
      for (let y = top; y < Math.min(height, top + cell); y++)
        for (let x = left; x < Math.min(width, left + cell); x++) if (touches(mask, x, y, false)) carve(x, y)
  })
  soften(Math.max(1, Math.round(mixed * cell)))
  return outline

  /** Takes a pixel away if it is wall, and with it those that hang together with it. */
  function carve(startX: number, startY: number): void {
    const open = [startX, startY]
    while (open.length > 0) {
      const y = open.pop() as number
      const x = open.pop() as number
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      if (carved[y * width + x] === 0 || headAt(x, y) >= leastHead) continue
      carved[y * width + x] = 0
      taken.push({ x, y })
      open.push(x - 1, y, x + 1, y, x, y - 1, x, y + 1)
    }
  }

  /** Gives back of what was taken what head there is in it, as far as `reach` from the head that is left. */
  function soften(reach: number): void {
    for (let round = 0; round < reach; round++) {
      const rim = taken.filter(({ x, y }) => carved[y * width + x] === 0 && touches(outline, x, y, true))
      for (const { x, y } of rim) carved[y * width + x] = inPart * Math.min(1, headAt(x, y) / someHead)
    }
  }
}

/** Whether a pixel has a neighbour on the head, or off it. */
function touches({ width, height, data }: Raster, x: number, y: number, head: boolean): boolean {
  const at = y * width + x
  return (
    (x > 0 && data[at - 1] > 0 === head) ||
    (x < width - 1 && data[at + 1] > 0 === head) ||
    (y > 0 && data[at - width] > 0 === head) ||
    (y < height - 1 && data[at + width] > 0 === head)
  )
}

/** Mean colour of the sure cells around each, and whether there are any. */
function coloursBeside(
  { count, colours }: CellSums,
  sure: Float64Array,
  mean: (values: Float64Array, reach: number) => Float64Array,
) {
  const weighed = (values: Float64Array) =>
    mean(
      values.map((value, at) => value * sure[at]),
      beside,
    )
  const seen = weighed(count)
  return { seen, colours: colours.map(colour => weighed(colour).map((sum, at) => sum / seen[at])) }
}
