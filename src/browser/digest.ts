import { canonicalJson } from '../record/canonicalJson'

/** SHA-256 of bytes, as 64 hexadecimal digits: the name of a photo or of a drawn picture. */
export async function digest(bytes: BufferSource): Promise<string> {
  return hexadecimal(await crypto.subtle.digest('SHA-256', bytes))
}

/** SHA-256 of a value's canonical JSON: the same for equal values, whatever the order of their fields. */
export function digestOfJson(value: unknown): Promise<string> {
  return digest(new TextEncoder().encode(canonicalJson(value)))
}

export function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')
}
