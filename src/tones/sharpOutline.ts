/**
 * Dots reach to the outline of a head and not one step past it. There the head turns away, and a millimetre of photo is a
 * centimetre of scalp full of dots. The outline is found in coarse cells, and one that is partly wall counts as head.
 * Rule: from the background inwards, a pixel near the outline through which the wall beside it shines is wall; where wall and
 * head are of one colour nothing is told. A lens mixes both at the edge: the pixels either side of it are head in part, or a
 * thin line of bare skin would be left around a darkened crown. Only + - x / and comparisons. Units: sRGB bytes, pixels.
 */
import { boxMean } from '../geometry/boxMean'
import { pixelsBeside } from '../geometry/pixelsBeside'
import type { Raster } from '../geometry/Raster'
import type { Pixels } from '../photo/Pixels'
import { outlineCells } from './headMask'
import { type CellSums, sumCells } from './sumCells'

/** Cells with so many around them that all are of the head, or of the wall, certainly are. */
const sureOfHead = 2
const sureOfWall = 1
/** What lies beside a pixel is judged over this many cells either way. */
const nearby = 5
/** Colours nearer than this, sRGB levels, are alike: a pale crown under a lamp shines like a grey wall. */
const alike = 48
/** Squared sine of the angle between two colours, below which they differ in light and not in hue. */
const leastHue = 0.03
/** Of the way from the wall's colour to the head's, a pixel of the head is at least so far: at its edge both are mixed. */
const leastHead = 2 / 3
/** So many cells wide is what a lens mixes, either side of the edge: a pixel or two. */
const mixed = 1 / 6

/**
 * @param mask 255 on the head, 0 on the background; see `headMask`. @returns the same with less head, never more; between the two,
 *   by the share of head, where a pixel shows both.
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
  const colourAt = ({ colours }: typeof skin, at: number) => colours.map(colour => colour[at])
  const asked = Array.from(doubtful, (is, at) =>
    is ? shareOfHead(colourAt(skin, at), colourAt(wall, at)) : null,
  )
  /** How much of a pixel is head, 0..1; 1 where nothing is told. */
  const headAt = (x: number, y: number) => {
    const share = asked[Math.floor(y / cell) * columns + Math.floor(x / cell)]
    const from = 4 * (y * width + x)
    return share ? share(data[from], data[from + 1], data[from + 2]) : 1
  }
  const carved = mask.data.slice()
  const taken: number[] = []
  doubtful.forEach((is, at) => {
    const [left, top] = [(at % columns) * cell, Math.floor(at / columns) * cell]
    if (is)
      for (let y = top; y < Math.min(height, top + cell); y++)
        for (let x = left; x < Math.min(width, left + cell); x++)
          if (pixelsBeside(mask, y * width + x).some(next => mask.data[next] === 0)) carve(x, y)
  })
  soften(Math.max(1, Math.round(mixed * cell)))
  return { width, height, data: carved }

  /** Takes a pixel away if it is wall, and with it those that hang together with it. */
  function carve(startX: number, startY: number): void {
    const open = [startX, startY]
    while (open.length > 0) {
      const y = open.pop() as number
      const x = open.pop() as number
      if (x < 0 || y < 0 || x >= width || y >= height) continue
      if (carved[y * width + x] === 0 || headAt(x, y) >= leastHead) continue
      carved[y * width + x] = 0
      taken.push(y * width + x)
      open.push(x - 1, y, x + 1, y, x, y - 1, x, y + 1)
    }
  }

  /** Pixels as far as `reach` either side of the edge that was cut are head as far as head is seen in them. */
  function soften(reach: number): void {
    let ring = new Set(taken.filter(at => pixelsBeside(mask, at).some(next => carved[next] > 0)))
    const judged = new Set<number>()
    for (let round = 0; round <= 2 * reach; round++) {
      for (const at of ring) {
        judged.add(at)
        carved[at] = Math.round(255 * headAt(at % width, Math.floor(at / width)))
      }
      const around = [...ring].flatMap(at => pixelsBeside(mask, at))
      ring = new Set(around.filter(next => mask.data[next] > 0 && !judged.has(next)))
    }
  }
}

/**
 * How much of a colour is head before a wall, 0..1; null where nothing is told. What lies on the way from one to the other is mixed
 * of both. At its edge a head turns from the light: what is made of the head's colour in a shade of its own is head as well.
 */
function shareOfHead(head: readonly number[], wall: readonly number[]) {
  const way = head.map((value, channel) => value - wall[channel])
  const far = dot(way, way)
  if (far < alike * alike) return null
  const [headLight, wallLight, both] = [dot(head, head), dot(wall, wall), dot(head, wall)]
  const apart = headLight * wallLight - both * both
  const ofOneHue = apart < leastHue * headLight * wallLight
  /** How much wall a colour takes beside head in any shade, by least squares: one factor for each channel. */
  const ofWall = wall.map((value, channel) => (value * headLight - head[channel] * both) / apart)
  return (red: number, green: number, blue: number) => {
    const gone = (way[0] * (red - wall[0]) + way[1] * (green - wall[1]) + way[2] * (blue - wall[2])) / far
    const shaded = ofOneHue ? 0 : 1 - (ofWall[0] * red + ofWall[1] * green + ofWall[2] * blue)
    return Math.min(1, Math.max(0, gone, shaded))
  }
}

const dot = (one: readonly number[], other: readonly number[]) =>
  one[0] * other[0] + one[1] * other[1] + one[2] * other[2]

/** Mean colour of the sure cells around each, and whether there are any. */
function coloursBeside(
  { count, colours }: CellSums,
  sure: Float64Array,
  mean: (values: Float64Array, reach: number) => Float64Array,
) {
  const weighed = (values: Float64Array) =>
    mean(
      values.map((value, at) => value * sure[at]),
      nearby,
    )
  const seen = weighed(count)
  return { seen, colours: colours.map(colour => weighed(colour).map((sum, at) => sum / seen[at])) }
}
