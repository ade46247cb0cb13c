/**
 * A byte of a photo that loses a share of its light is another byte. Rule: IEC 61966-2-1 through `decodedSrgb` and culori,
 * rounded to whole numbers so coarse that every engine finds the same, then whole numbers only.
 */
import { convertRgbToLrgb } from 'culori/fn'
import { decodedSrgb } from '../light/decodedSrgb'

/** Light of 1 in whole numbers: a byte's light is never nearer to half way between two than engines differ. */
export const lightUnits = 2 ** 22

/** Light of each byte. */
export const wholeLight = Int32Array.from(decodedSrgb, light => Math.round(light * lightUnits))

/** Light from which a byte is at least i + 1. */
export const lightSteps = Int32Array.from({ length: 255 }, (_, byte) =>
  Math.round(convertRgbToLrgb({ r: (byte + 0.5) / 255, g: 0, b: 0 }).r * lightUnits),
)

/** Shares of light that are told apart, as a power of two. */
const shareBits = 10

let made: Uint8Array | undefined

/** The byte left of byte b when i/1024 of its light is taken, at b x 1024 + i; b itself where i is 0. */
export function darkerBytes(): Uint8Array {
  if (made) return made
  const shares = 1 << shareBits
  const table = new Uint8Array(256 * shares)
  for (let byte = 0; byte < 256; byte++) {
    let left = byte
    table[byte * shares] = byte
    for (let share = 1; share < shares; share++) {
      // In the middle of what is rounded to this share.
      const light = wholeLight[byte] * (2 * shares - 2 * share - 1)
      while (left > 0 && light < lightSteps[left - 1] * 2 * shares) left--
      table[byte * shares + share] = left
    }
  }
  made = table
  return table
}
