/**
 * Real follicles keep their distance from one another: a pure lottery clumps and reads as dirt, a grid reads as a
 * pattern. One square of ranked dots, without seams when repeated, serves every head: however dense a head is wanted,
 * the first part of the list that makes it so is evenly spread. The workshop's `rankedTile` places them. Unit: mm.
 */
import { alphabet, sixBits } from '../skin/tables/sixBits'
import { tileCode } from './tileCode'

/** Side of the square, mm: wide enough that a repeat is not seen among thousands of dots. */
export const tileSide = 40
/** Dots per cm² when the whole list is used: above the densest natural stubble (about 300 per cm²). */
export const tileDensity = 400

/** Each coordinate takes so many characters: steps of a sixth of a thousandth of a millimetre. */
export const tileCharacters = 3

let cached: Float32Array | undefined

/** x, y (0 to tileSide) of every dot, by rank. */
export function blueNoiseTile(): Float32Array {
  cached ??= read(tileCode)
  return cached
}

function read(text: string): Float32Array {
  const digits = sixBits(text)
  const step = tileSide / alphabet.length ** tileCharacters
  return Float32Array.from({ length: digits.length / tileCharacters }, (_, i) => {
    const code = digits
      .subarray(i * tileCharacters, (i + 1) * tileCharacters)
      .reduce((sum, digit) => sum * alphabet.length + digit, 0)
    return code * step
  })
}
