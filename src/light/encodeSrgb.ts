/**
 * The way back into a photo: linear light to the byte nearest in the encoded scale. Rule: IEC 61966-2-1
 * through culori, held as the 255 light levels at which the byte changes; a table over the square root of the
 * light guesses the byte, comparisons make it exact. Unit: linear light, 1 = white.
 */
import { convertRgbToLrgb } from 'culori/fn'

/** Linear light above which the byte is at least i + 1: half way between two bytes in the encoded scale. */
const steps = Float64Array.from(
  { length: 255 },
  (_, byte) => convertRgbToLrgb({ r: (byte + 0.5) / 255, g: 0, b: 0 }).r,
)

/** Cells of the guess table; enough that a cell spans at most a few bytes. */
const guessCells = 1024

const guesses = Uint8Array.from({ length: guessCells + 1 }, (_, cell) => {
  const light = (cell / guessCells) ** 2
  return steps.filter(step => step <= light).length
})

/** sRGB byte 0..255 of linear light; light outside 0..1 is clipped, NaN gives 0. */
export function encodeSrgb(light: number): number {
  if (!(light > 0)) return 0
  if (light >= 1) return 255
  let byte = guesses[Math.floor(Math.sqrt(light) * guessCells)]
  while (light >= steps[byte]) byte++
  return byte
}
