/**
 * Pictures and masks are millions of bytes: compared as bytes, and not one by one as numbers, they take no time. Arrays of
 * fractions are left to the test runner, for which -0 is not 0.
 */
import { expect } from 'vitest'

const ofWhole = (value: unknown) =>
  value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof Uint16Array

expect.addEqualityTesters([
  (one: unknown, other: unknown) => {
    if (!ofWhole(one) || !ofWhole(other)) return undefined
    return one.constructor === other.constructor && bytesOf(one).equals(bytesOf(other))
  },
])

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint8ClampedArray | Uint16Array) =>
  Buffer.from(buffer, byteOffset, byteLength)
