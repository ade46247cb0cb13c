/**
 * A table of thousands of numbers travels as text: one character of base64's alphabet for every six bits. Rooms have no
 * `atob`, so it is read by hand.
 */

/** RFC 4648, table 1. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const codes = new Uint8Array(128)
for (let code = 0; code < alphabet.length; code++) codes[alphabet.charCodeAt(code)] = code

/** @returns one number, 0 to 63, for each character. */
export function sixBits(text: string): Uint8Array {
  const numbers = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) numbers[i] = codes[text.charCodeAt(i)]
  return numbers
}
