import { type Sealed, seal, unseal } from './seal'
import { VaultFault } from './VaultFault'

/** A sealed value inside a document of JSON: the bytes in base64. */
export type SealedText = Pick<Sealed, 'v' | 'alg'> & { readonly iv: string; readonly data: string }

export async function sealJson(key: CryptoKey, value: unknown, name: string): Promise<SealedText> {
  return asText(await seal(key, new TextEncoder().encode(JSON.stringify(value)), name))
}

/** @throws VaultFault `vault/undecryptable` */
export async function unsealJson(key: CryptoKey, sealed: SealedText, name: string): Promise<unknown> {
  return readJson(await unseal(key, asBytes(sealed, name), name))
}

/** Bytes of UTF-8 as the value they say; what was sealed by us is always JSON. */
export function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes))
}

export function asText(sealed: Sealed): SealedText {
  return { v: sealed.v, alg: sealed.alg, iv: base64(sealed.iv), data: base64(new Uint8Array(sealed.data)) }
}

/** @throws VaultFault `vault/undecryptable` when a document is not one we wrote */
export function asBytes(sealed: SealedText, name: string): Sealed {
  try {
    return { v: 1, alg: 'AES-256-GCM', iv: fromBase64(sealed.iv), data: fromBase64(sealed.data).buffer }
  } catch (error) {
    throw new VaultFault('vault/undecryptable', { name }, { cause: error })
  }
}

export function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0))
}
