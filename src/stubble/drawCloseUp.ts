/**
 * What a lens close to the skin would see: a drawn patch of the patient's own tone with the chosen dots in it, each
 * with an edge as soft as its depth makes it and wider in red than in blue. The same code draws it that draws the photo.
 * Units: linear light, mm, dots per cm².
 */
import { seededHash } from '../geometry/seededHash'
import { planeMap } from '../head/planeMap'
import type { LinearRgb } from '../light/colours'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'
import type { DotKernel } from './DotKernel'
import { drawStubble } from './drawStubble'
import type { Machine } from './machine/Machine'

export type CloseUp = {
  /** The skin as the photo shows it. */
  readonly skin: LinearRgb
  /** One for each size of dot, smallest first. */
  readonly kernels: readonly DotKernel[]
  readonly limit: LinearRgb
  readonly density: number
  readonly seed: number
  readonly width: number
  readonly height: number
  /** What does the sums; plain TypeScript without it, to the same byte. */
  readonly machine?: Machine
}

/** As close as dots can be measured from a photo: a dot is about 6 pixels wide, its soft edge about 20. */
export const closeUpPixelsPerMm = 20

/** Skin is never even: fine relief of the surface lightens and darkens it by so much, in cells of so many mm (assumption). */
const relief = 0.05
const reliefMm = 0.35

/** @returns a picture of `width` by `height` pixels, at `closeUpPixelsPerMm` */
export function drawCloseUp({ skin, density, width, height, ...dots }: CloseUp): Pixels {
  const map = planeMap({ pixelsPerMm: closeUpPixelsPerMm, x0: width / 2, y0: height / 2 })
  const mask = { width, height, data: new Uint8Array(width * height).fill(255) }
  const wish = { density: () => density, size: () => 1 }
  return drawStubble(patchOf(skin, width, height), { map, mask, ...wish, ...dots, most: density }).pixels
}

function patchOf(skin: LinearRgb, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(4 * width * height)
  const cell = reliefMm * closeUpPixelsPerMm
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const light = 1 + relief * (2 * heightAt(x / cell, y / cell) - 1)
      const at = 4 * (y * width + x)
      for (let channel = 0; channel < 3; channel++) data[at + channel] = encodeSrgb(skin[channel] * light)
      data[at + 3] = 255
    }
  return { width, height, data }
}

/** Random heights at whole places, straight lines between; 0..1. */
function heightAt(x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const [right, bottom] = [x - column, y - row]
  const at = (across: number, down: number) => seededHash(11 + across, down)
  const upper = at(column, row) * (1 - right) + at(column + 1, row) * right
  const lower = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right
  return upper * (1 - bottom) + lower * bottom
}
