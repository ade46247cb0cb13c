/**
 * From the sum of dots at a pixel to the light they take and the byte that is left, looked up in tables of whole numbers,
 * so that every machine finds the same. Rules: a sum u takes 1 - exp(-u) of a channel's deepest contrast; sRGB
 * (IEC 61966-2-1), where light is ((v + 0.055) / 1.055)^2.4, so that keeping a share of it is to multiply v + 0.055 by the
 * share's 2.4th root, but for the first few bytes, which are straight. Units: `sumUnit`; light 0..1; bytes.
 */
import { steadyExp, steadyLog } from '../steadyExp'

/** One of these is a sum of 1/8192. */
export const sumUnit = 1 / 8192

/** Sums are told apart by 2^3 units: a thousandth of what is left. */
export const sumShift = 3

/** Entries for each channel: sums go to 65535. */
export const takenLength = 65536 >> sumShift

/** All that is ever taken, in the table of what sums take. */
const full = 32767

/**
 * What each sum takes, as a share of `mostTaken` in 1/32767: red, then green, then blue, `takenLength` entries each, in
 * order of sum >> `sumShift`; nothing where there is no dot, and never falling as the sum rises.
 * @param layer deepest contrast of each channel, 0..1.
 */
export function takenBySum(layer: readonly number[]): Uint16Array {
  const most = mostTaken(layer)
  const taken = new Uint16Array(3 * takenLength)
  for (let step = 1; step < takenLength; step++) {
    const loss = 1 - steadyExp(-(step + 0.5) * 2 ** sumShift * sumUnit)
    for (let channel = 0; channel < 3; channel++)
      taken[channel * takenLength + step] = Math.round((full * loss * layer[channel]) / most)
  }
  return taken
}

/** The deepest contrast of any channel: the tables are as fine as it lets them be. */
const mostTaken = (layer: readonly number[]) => Math.max(layer[0], layer[1], layer[2])

/** How finely light taken is told apart: 255 steps to `mostTaken`. */
const deepest = 255

/** Row of `bytesLeft` for a share of `mostTaken` and of the light that pigment can reach, 0..255. */
export const depthOf = (taken: number, share: number) => (((taken * (share << 7) + 16384) >> 15) + 64) >> 7

const foot = 0.055 * 255
const bend = 0.04045 * 255

/** Light of a byte, 0..1. */
const lightOf = (byte: number) =>
  byte < bend ? byte / 255 / 12.92 : steadyExp(2.4 * steadyLog((byte + foot) / (255 + foot)))

/**
 * The byte left of each byte (256 to a row of the table below it: place 256 byte + depth) at each depth, 0..255, where
 * depth 255 takes `mostTaken` of its light: the nearest byte to the exact one.
 * @param layer as for `takenBySum`.
 */
export function bytesLeft(layer: readonly number[]): Uint8Array {
  const most = mostTaken(layer)
  const lights = Float64Array.from({ length: 256 }, (_, byte) => lightOf(byte))
  const left = new Uint8Array(256 * 256)
  for (let depth = 0; depth <= deepest; depth++) {
    const kept = 1 - (most * depth) / deepest
    const root = kept > 0 ? steadyExp(steadyLog(kept) / 2.4) : 0
    for (let byte = 0; byte < 256; byte++) {
      const curved = (byte + foot) * root - foot
      const exact = byte < bend || curved < bend ? 255 * 12.92 * lights[byte] * kept : curved
      left[256 * byte + depth] = exact + 0.5
    }
  }
  return left
}
