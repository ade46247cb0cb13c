import { VaultFault } from './VaultFault'

/**
 * Nothing readable lies on the disk: every plan, entry and photo is sealed first. AES-256 in Galois/Counter Mode
 * (NIST SP 800-38D) with a fresh random iv of 96 bits, and the name it is stored under as additional data, so that a
 * sealed thing cannot be passed off as another.
 */
export type Sealed = {
  readonly v: 1
  readonly alg: 'AES-256-GCM'
  readonly iv: Uint8Array<ArrayBuffer>
  readonly data: ArrayBuffer
}

const ivBytes = 12
const textEncoder = new TextEncoder()

/** @param name what it is stored under; the same must be given to open it */
export async function seal(key: CryptoKey, bytes: BufferSource, name: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const data = await crypto.subtle.encrypt(parameters(iv, name), key, bytes)
  return { v: 1, alg: 'AES-256-GCM', iv, data }
}

/** @throws VaultFault `vault/undecryptable` when key, name or any byte is not the one it was sealed with */
export async function unseal(key: CryptoKey, sealed: Sealed, name: string): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(parameters(sealed.iv, name), key, sealed.data)
  } catch (error) {
    throw new VaultFault('vault/undecryptable', { name }, { cause: error })
  }
}

/** The key for `seal` and `unseal` in 32 bytes; it cannot be read out again. */
export function sealingKey(bytes: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function parameters(iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: textEncoder.encode(`undertone/1/${name}`) }
}
