import { pixelsBeside } from '../geometry/pixelsBeside'
import type { Raster } from '../geometry/Raster'
import type { Oklab } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { linearRgbToOklab } from '../light/linearRgbToOklab'
import type { Pixels } from '../photo/Pixels'

/**
 * Where the head ends and the room begins, for photos before a plain wall: the wall is what the picture's upper edges
 * can reach in small steps of colour. Without such a wall nothing is masked and `found` is false.
 * 255 on the head (clothes below the chin included), 0 on the background.
 */
export type HeadMask = Raster & { readonly found: boolean }

/** The flood runs on a small copy, this many pixels on its longer side: noise goes, edges stay. */
export const outlineCells = 360

/** Steps of OKLab from one small pixel to the next that still are the same wall, and from the wall's own colour. */
const step = 0.016
const likeWall = 0.045
const unlikeWall = 0.16

/** Walls change in lightness across a picture, hardly in colour: a pale crown is told from a pale wall by its pink. */
const colourWeight = 4

/** A wall covers at least and at most these shares of the picture; else it is no portrait before a wall. */
const wallShare = { least: 0.06, most: 0.9 }

export function headMask(pixels: Pixels): HeadMask {
  const { width, height } = pixels
  const small = shrink(pixels)
  const open = openUp(flood(small), small.width, small.height)
  const share = open.reduce((sum, value) => sum + value, 0) / open.length
  const middle = Math.floor(small.height * 0.6) * small.width + (small.width >> 1)
  const found = share > wallShare.least && share < wallShare.most && open[middle] === 0
  const data = new Uint8Array(width * height).fill(255)
  if (!found) return { width, height, data, found }
  const wall = allBut(open, middle, small.width)
  const smooth = (x: number, y: number) => wall[y * small.width + x]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (between(smooth, small, (x + 0.5) / small.scale - 0.5, (y + 0.5) / small.scale - 0.5) > 0.5)
        data[y * width + x] = 0
  return { width, height, data, found }
}

type Small = { width: number; height: number; scale: number; colours: Oklab[] }

function shrink({ width, height, data }: Pixels): Small {
  const scale = Math.max(1, Math.max(width, height) / outlineCells)
  const [columns, rows] = [Math.max(1, Math.round(width / scale)), Math.max(1, Math.round(height / scale))]
  const colours: Oklab[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const sum: [number, number, number] = [0, 0, 0]
      let count = 0
      const bottom = Math.min(height, Math.max(Math.floor(row * scale) + 1, Math.floor((row + 1) * scale)))
      const right = Math.min(
        width,
        Math.max(Math.floor(column * scale) + 1, Math.floor((column + 1) * scale)),
      )
      for (let y = Math.floor(row * scale); y < bottom; y++)
        for (let x = Math.floor(column * scale); x < right; x++, count++)
          for (let channel = 0; channel < 3; channel++)
            sum[channel] += decodedSrgb[data[4 * (y * width + x) + channel]]
      colours.push(linearRgbToOklab([sum[0] / count, sum[1] / count, sum[2] / count]))
    }
  return { width: columns, height: rows, scale, colours }
}

const apart = (one: Oklab, other: Oklab) =>
  Math.hypot(one.l - other.l, colourWeight * (one.a - other.a), colourWeight * (one.b - other.b))

/** 1 on the wall: spreads from the top edge and the upper halves of the sides. */
function flood(small: Small): Uint8Array {
  const { width, height, colours } = small
  const wall = new Uint8Array(width * height)
  const from = new Int32Array(width * height).fill(-1)
  const queue: number[] = []
  const seed = (index: number) => {
    wall[index] = 1
    from[index] = index
    queue.push(index)
  }
  for (let x = 0; x < width; x++) seed(x)
  for (let y = 1; y < height / 2; y++) {
    seed(y * width)
    seed(y * width + width - 1)
  }
  for (let place = 0; place < queue.length; place++) {
    const index = queue[place]
    for (const next of pixelsBeside(small, index)) {
      if (wall[next]) continue
      const fromSeed = apart(colours[next], colours[from[index]])
      const near = apart(colours[next], colours[index]) < step && fromSeed < unlikeWall
      if (!near && fromSeed > likeWall) continue
      wall[next] = 1
      from[next] = from[index]
      queue.push(next)
    }
  }
  return wall
}

/** Holes in the head that the flood did not reach stay head; single leaked pixels and thin threads are closed again. */
function openUp(wall: Uint8Array, width: number, height: number): Uint8Array {
  const eroded = neighbours(wall, width, height, count => count >= 9)
  return neighbours(eroded, width, height, count => count >= 1)
}

/** 0 on what hangs together with the head's middle, 1 elsewhere: a ruler on the wall or a lamp is no head. */
function allBut(wall: Uint8Array, middle: number, width: number): Uint8Array {
  const rest = new Uint8Array(wall.length).fill(1)
  const queue = [middle]
  rest[middle] = 0
  for (const index of queue)
    for (const next of pixelsBeside({ width, height: wall.length / width }, index))
      if (rest[next] && !wall[next]) {
        rest[next] = 0
        queue.push(next)
      }
  return rest
}

function neighbours(
  from: Uint8Array,
  width: number,
  height: number,
  keep: (count: number) => boolean,
): Uint8Array {
  return from.map((_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)]
    let count = 0
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const row = Math.min(height - 1, Math.max(0, y + dy))
        count += from[row * width + Math.min(width - 1, Math.max(0, x + dx))]
      }
    return keep(count) ? 1 : 0
  })
}

/** Straight lines between the values of a small grid. */
function between(
  value: (x: number, y: number) => number,
  { width, height }: Small,
  x: number,
  y: number,
): number {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)))
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)))
  const right = Math.min(width - 1, left + 1)
  const bottom = Math.min(height - 1, top + 1)
  const [u, v] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))]
  const above = value(left, top) * (1 - u) + value(right, top) * u
  return above * (1 - v) + (value(left, bottom) * (1 - u) + value(right, bottom) * u) * v
}
