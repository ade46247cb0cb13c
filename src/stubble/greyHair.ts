/**
 * The sides in twenty years, drawn on today's photo: where real stubble stands, its shadow shrinks to that of greyer hair,
 * and single dark hairs turn grey. Skin, shade and shine stay the patient's own.
 *
 * Rule: bare skin is what the surroundings would be without their shadow; what a pixel is darker than that, in the logarithm
 * of light, shrinks by the share by which the whole shadow does, so that gaps between hairs stay skin. In whole numbers
 * through stored tables, so that it comes out the same anywhere.
 */
import type { Raster } from '../geometry/Raster'
import type { LinearRgb } from '../light/colours'
import { decodedSrgb } from '../light/decodedSrgb'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'
import { steadyExp, steadyLog } from './steadyExp'

export type Greying = {
  /** Ratios of the sides to bare skin, linear light: as they are, and as they would be. */
  readonly now: LinearRgb
  readonly then: LinearRgb
  /** Bare skin, linear light. */
  readonly skin: LinearRgb
  /** Share of the hairs that have turned white, 0..1. */
  readonly share: number
}

/** Steps of the logarithm of light for a factor of e: a byte is at least one. */
const fine = 4096
/** Darkest light that has a logarithm; black stays nearly black. */
const darkest = 1 / 4096

const logOf = Int32Array.from(decodedSrgb, light => Math.round(fine * steadyLog(Math.max(light, darkest))))
const lowest = logOf[0]
/** Byte of each logarithm from the lowest to white. */
const byteOf = Uint8Array.from({ length: 1 - lowest }, (_, i) => encodeSrgb(steadyExp((i + lowest) / fine)))

/** Width in which a hair is told from the skin around it, mm. */
const surroundings = 2

/**
 * How far a hair that turns white takes the colour of grey as light as the skin. *Assumption*: clinics say white stubble is
 * grey, practitioners nearly transparent.
 */
const greyness = 0.6

/** A place so much darker than its surroundings is all hair, logarithm of light. */
const allHair = Math.round(fine * steadyLog(2))

/** Single hairs stand out where few grow too: from this amount of stubble on they turn in full. */
const fewHairs = 1 / 3

const luminance = ([r, g, b]: LinearRgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/**
 * @param hair how much stubble stands at each pixel, 0..255, see `existingHair`. @param mask of the hairy head, 0..255; towards its edge,
 *   where its surroundings shine in, less and less is changed.
 * @returns a new picture; the old one where `share` is 0
 */
export function greyHair(
  pixels: Pixels,
  hair: Raster,
  mask: Raster,
  pixelsPerMm: number,
  { now, then, skin, share }: Greying,
): Pixels {
  if (share === 0) return pixels
  const { width, height } = pixels
  const data = new Uint8ClampedArray(pixels.data)
  const reach = Math.max(1, Math.round((surroundings * pixelsPerMm) / 2))
  const grey = luminance(skin)
  const channels = ([0, 1, 2] as const).map(channel => {
    const [before, after] = [-steadyLog(now[channel]), -steadyLog(then[channel])]
    return {
      channel,
      before,
      shrinks: before > 0 ? 1 - after / before : 0,
      paler: fine * (steadyLog(grey) - steadyLog(skin[channel])),
    }
  })
  aroundEach(pixels, mask, reach, (i, within, sums) => {
    const amount = (hair.data[i] * mask.data[i]) / (255 * 255)
    if (amount === 0) return
    const clear = Math.max(0, (2 * within) / (2 * reach + 1) ** 2 - 1)
    const turned = clear * Math.min(1, amount / fewHairs)
    for (const { channel, before, shrinks, paler } of channels) {
      const log = logOf[pixels.data[4 * i + channel]]
      const around = sums[channel] / Math.max(1, within)
      const shadow = Math.max(0, around + amount * fine * before - log)
      const hairs = Math.min(1, Math.max(0, around - log) / allHair)
      const raised = Math.round(log + turned * (shrinks * shadow + greyness * share * hairs * paler))
      data[4 * i + channel] = byteOf[Math.min(0, Math.max(lowest, raised)) - lowest]
    }
  })
  return { width, height, data }
}

/**
 * Goes through a picture with, for each pixel, how many of the square of 2 reach + 1 pixels around it lie in the mask and the sums of
 * their logarithms by channel. A large photo has no room for sums of all of it: only those of one row's columns are kept.
 */
function aroundEach(
  { width, height, data }: Pixels,
  mask: Raster,
  reach: number,
  tell: (i: number, within: number, sums: Int32Array) => void,
): void {
  const columns = new Int32Array(4 * width)
  const addRow = (y: number, sign: number) => {
    if (y < 0 || y >= height) return
    for (let x = 0, i = y * width; x < width; x++, i++) {
      if (mask.data[i] <= 127) continue
      for (let channel = 0; channel < 3; channel++)
        columns[4 * x + channel] += sign * logOf[data[4 * i + channel]]
      columns[4 * x + 3] += sign
    }
  }
  const sums = new Int32Array(4)
  const addColumn = (x: number, sign: number) => {
    if (x < 0 || x >= width) return
    for (let part = 0; part < 4; part++) sums[part] += sign * columns[4 * x + part]
  }
  for (let y = 0; y < reach; y++) addRow(y, 1)
  for (let y = 0; y < height; y++) {
    addRow(y + reach, 1)
    addRow(y - reach - 1, -1)
    sums.fill(0)
    for (let x = 0; x < reach; x++) addColumn(x, 1)
    for (let x = 0; x < width; x++) {
      addColumn(x + reach, 1)
      addColumn(x - reach - 1, -1)
      tell(y * width + x, sums[3], sums)
    }
  }
}
