import { hexadecimal } from '../digest'

/**
 * One secret, four uses, a key for each (HKDF, RFC 5869, with SHA-256): a key that names things is never one that
 * seals them.
 */
export type VaultKeys = {
  /** Seals the keys of patients. */
  readonly patients: CryptoKey
  /** Seals the draft. */
  readonly draft: CryptoKey
  /** Seals what is the clinic's and no patient's. */
  readonly clinic: CryptoKey
  /** A name that is always the same for the same words and tells nothing about them (HMAC, RFC 2104). */
  blindName(words: string): Promise<string>
}

export async function vaultKeys(secret: ArrayBuffer): Promise<VaultKeys> {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const sealing = { name: 'AES-GCM', length: 256 }
  const naming = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  const names = await derive(root, 'names', naming, ['sign'])
  return {
    patients: await derive(root, 'patients', sealing, ['encrypt', 'decrypt']),
    draft: await derive(root, 'draft', sealing, ['encrypt', 'decrypt']),
    clinic: await derive(root, 'clinic', sealing, ['encrypt', 'decrypt']),
    blindName: async words =>
      hexadecimal(await crypto.subtle.sign('HMAC', names, new TextEncoder().encode(words))),
  }
}

function derive(
  root: CryptoKey,
  use: string,
  kind: AesDerivedKeyParams | HmacImportParams,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const info = new TextEncoder().encode(`undertone/1/${use}`)
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return crypto.subtle.deriveKey(parameters, root, kind, false, usages)
}
