/**
 * The colours of the crowd travel as text: the square root of linear light in 4096 steps, two characters a
 * channel. Square roots keep the relative step even: under 0.3 % down to 0.7 % of white.
 */
import { alphabet, sixBits } from './tables/sixBits'

const most = 64 ** 2 - 1

/** Text of linear light, 0..1. */
export function writeLight(light: readonly number[]): string {
  return light
    .map(value => Math.round(Math.sqrt(Math.min(Math.max(value, 0), 1)) * most))
    .map(code => alphabet[code >> 6] + alphabet[code & 63])
    .join('')
}

/** Linear light of such a text. */
export function readLight(text: string): Float64Array {
  const digits = sixBits(text)
  return Float64Array.from({ length: digits.length / 2 }, (_, i) => {
    const root = (digits[2 * i] * 64 + digits[2 * i + 1]) / most
    return root * root
  })
}
