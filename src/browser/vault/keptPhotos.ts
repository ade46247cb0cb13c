import type { Documents } from './openDocuments'
import type { PatientKey } from './patientKeys'
import { seal, unseal } from './seal'
import { base64, fromBase64 } from './sealJson'
import { VaultFault } from './VaultFault'
import type { VaultKeys } from './vaultKeys'

/**
 * A photo is large and rests on the disk once, however many entries of the patient show it: its ciphertext is the
 * attachment of a document whose name is blind to everyone without the vault's key.
 *
 * @returns id of the document that holds it; one that stands but does not open is left, and another made
 */
export async function keepPhoto(
  documents: Documents,
  keys: VaultKeys,
  { id: keyId, key }: PatientKey,
  digest: string,
  png: Blob,
): Promise<string> {
  const beginning = `photo:${await keys.blindName(`photo/${keyId}/${digest}`)}:`
  for (const { id } of await documents.readAll(beginning))
    if (await openPhoto(documents, key, id).catch(() => null)) return id
  const id = `${beginning}${crypto.randomUUID()}`
  const { v, alg, iv, data } = await seal(key, await png.arrayBuffer(), id)
  await documents.add(id, { key: keyId, v, alg, iv: base64(iv) }, data)
  return id
}

/** @throws VaultFault `vault/missing`, `vault/undecryptable` */
export async function openPhoto(documents: Documents, key: CryptoKey, id: string): Promise<Blob> {
  const fields = await documents.read(id)
  const data = await documents.readAttachment(id)
  const png = await unseal(key, { v: 1, alg: 'AES-256-GCM', iv: ivOf(fields, id), data }, id)
  return new Blob([png], { type: 'image/png' })
}

function ivOf(fields: object, id: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64((fields as { iv: string }).iv)
  } catch (error) {
    throw new VaultFault('vault/undecryptable', { name: id }, { cause: error })
  }
}
