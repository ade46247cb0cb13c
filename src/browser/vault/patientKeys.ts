import type { Documents } from './openDocuments'
import { seal, sealingKey, unseal } from './seal'
import { asBytes, asText, type SealedText } from './sealJson'
import type { VaultKeys } from './vaultKeys'

/**
 * Each patient's entries and photos are sealed with a key of their own, so that erasing a patient means destroying a
 * key, wherever copies of the ciphertext lie. Which key is whose shows only through a blind name. A patient may come to
 * have several, made by two tabs or two devices at once: each entry names its own, and all share one beginning.
 */
export type PatientKey = { readonly id: string; readonly key: CryptoKey }

const keyBytes = 32

/** A key of this patient that opens, made if there is none. */
export async function keyOfPatient(
  documents: Documents,
  keys: VaultKeys,
  patient: string,
): Promise<PatientKey> {
  const beginning = `key:${await keys.blindName(`patient/${patient.trim().normalize('NFC')}`)}:`
  for (const { id, fields } of await documents.readAll(beginning)) {
    const key = await openPatientKey(keys, id, fields).catch(() => null)
    if (key) return { id, key }
  }
  const id = `${beginning}${crypto.randomUUID()}`
  const secret = crypto.getRandomValues(new Uint8Array(keyBytes))
  await documents.add(id, asText(await seal(keys.patients, secret, id)))
  return { id, key: await sealingKey(secret) }
}

/** @throws VaultFault `vault/undecryptable` */
export async function openPatientKey(keys: VaultKeys, id: string, fields: object): Promise<CryptoKey> {
  return sealingKey(await unseal(keys.patients, asBytes(fields as SealedText, id), id))
}
