import type { Point } from '../../geometry/Point'
import type { Quadrilateral } from '../../geometry/quadrilateral'
import type { LinearRgb } from '../../light/colours'
import { decodedSrgb } from '../../light/decodedSrgb'
import type { Pixels } from '../../photo/Pixels'
import { deviation, trimmedMean } from '../robust'
import { chartLayout } from './chartLayout'

/** One patch of a chart as the photo shows it. */
export type SeenPatch = {
  /** Linear light, as the photo has it. */
  readonly light: LinearRgb
  /** Robust standard deviation within the patch, in steps of 255 of its most uneven channel. */
  readonly uneven: number
  /** A channel lies at the end of its range, where the camera lost its true value. */
  readonly clipped: 'no' | 'light' | 'dark'
  /** Middle, photo pixels, and the length of its shorter edge. */
  readonly at: Point
  readonly side: number
}

/** Only this share of a patch's width is read: dragged corners are never exact, and edges bleed. */
const innerShare = 0.55

/** Places read across a patch: odd, so that the middle is one of them. */
const mostAcross = 15

/** Shares of the places at the end of the range that make a patch clipped: noise alone touches it in a few. */
const clippedShare = { light: 0.1, dark: 0.3 }
const lightest = 253
const darkest = 1

/** Cut off at either end of a channel's values before their mean: dust, glints and letters. */
const trimmed = 0.2

/** The 24 patches in the order of `chartReference`, read where the corners say; outside the photo its edge is read. */
export function readPatches(pixels: Pixels, corners: Quadrilateral): SeenPatch[] {
  return chartLayout(corners).map(place => {
    const side = Math.min(length(place(-0.5, 0), place(0.5, 0)), length(place(0, -0.5), place(0, 0.5)))
    const across = Math.min(mostAcross, 2 * Math.floor((innerShare * side) / 2) + 1)
    const bytes: [number[], number[], number[]] = [[], [], []]
    for (let row = 0; row < across; row++)
      for (let column = 0; column < across; column++) {
        const along = (step: number) => innerShare * ((step + 0.5) / across - 0.5)
        const at = indexAt(pixels, place(along(column), along(row)))
        for (let k = 0; k < 3; k++) bytes[k].push(pixels.data[at + k])
      }
    const light = (channel: number[]) =>
      trimmedMean(
        channel.map(byte => decodedSrgb[byte]),
        trimmed,
      )
    return {
      light: [light(bytes[0]), light(bytes[1]), light(bytes[2])],
      uneven: Math.max(...bytes.map(channel => deviation(channel))),
      clipped: clippedOf(bytes),
      at: place(0, 0),
      side,
    }
  })
}

const length = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)

function indexAt({ width, height }: Pixels, { x, y }: Point): number {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x)))
  const row = Math.min(height - 1, Math.max(0, Math.floor(y)))
  return 4 * (row * width + column)
}

function clippedOf(channels: readonly (readonly number[])[]): SeenPatch['clipped'] {
  const share = (touches: (byte: number) => boolean) =>
    Math.max(...channels.map(bytes => bytes.filter(touches).length / bytes.length))
  if (share(byte => byte >= lightest) > clippedShare.light) return 'light'
  return share(byte => byte <= darkest) > clippedShare.dark ? 'dark' : 'no'
}
