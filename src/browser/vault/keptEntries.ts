import { isRemark, type Remark } from '../../geometry/Remark'
import { byDeviceSequence } from '../../record/byDeviceSequence'
import type { Entry } from '../../record/Entry'
import { readEntry } from '../../record/readEntry'
import { keepPhoto, openPhoto } from './keptPhotos'
import type { Documents } from './openDocuments'
import { keyOfPatient, openPatientKey } from './patientKeys'
import { type SealedText, sealJson, unsealJson } from './sealJson'
import { asFault, VaultFault } from './VaultFault'
import type { VaultKeys } from './vaultKeys'

/** Entries on the disk: each a document of its own, sealed with its patient's key, added once and left alone. */
export type KeptEntries = {
  add(entry: Entry, photoPng: Blob | null): Promise<Entry>
  /** Earliest first. One that does not open is named, and hides no other. */
  list(): Promise<{ entries: Entry[]; unreadable: UnreadableEntry[] }>
  open(id: string): Promise<{ entry: Entry; photoPng: Blob | null }>
  close(): Promise<void>
}

export type UnreadableEntry = Remark & { readonly id: string }

/** What is sealed: the entry, and where its photo lies. */
type Sheet = { readonly entry: unknown; readonly photo: string | null }

const beginning = 'entry:'

export function keptEntries(documents: Documents, keys: VaultKeys): KeptEntries {
  /** Keys that have been opened, by the id of their document. */
  const opened = new Map<string, Promise<CryptoKey>>()

  function keyNamed(id: string): Promise<CryptoKey> {
    const known = opened.get(id)
    if (known) return known
    const opening = documents.read(id).then(fields => openPatientKey(keys, id, fields))
    opened.set(id, opening)
    opening.catch(() => opened.delete(id))
    return opening
  }

  async function unfold(id: string, fields: object) {
    const key = await keyNamed((fields as { key: string }).key)
    const sheet = (await unsealJson(key, fields as SealedText, id)) as Sheet
    const entry = readEntry(sheet.entry)
    if (isRemark(entry)) throw new VaultFault(entry.code, entry.values)
    return { entry, key, photo: sheet.photo }
  }

  return {
    async add(entry, photoPng) {
      const asSaved = checked(entry)
      const key = await keyOfPatient(documents, keys, entry.patient)
      const digest = entry.plan.photo?.digest
      const photo = digest && photoPng ? await keepPhoto(documents, keys, key, digest, photoPng) : null
      const id = `${beginning}${entry.id}`
      const sheet: Sheet = { entry: asSaved, photo }
      await documents.add(id, { key: key.id, ...(await sealJson(key.key, sheet, id)) })
      return asSaved
    },
    async list() {
      const entries: Entry[] = []
      const unreadable: UnreadableEntry[] = []
      const read = async ({ id, fields }: { id: string; fields: object }) => {
        try {
          entries.push((await unfold(id, fields)).entry)
        } catch (error) {
          const { code, values } = asRemark(error)
          unreadable.push({ id: id.slice(beginning.length), code, values })
        }
      }
      await Promise.all((await documents.readAll(beginning)).map(read))
      return { entries: entries.sort(byDeviceSequence), unreadable }
    },
    async open(id) {
      const name = `${beginning}${id}`
      const { entry, key, photo } = await unfold(name, await documents.read(name))
      return { entry, photoPng: photo === null ? null : await openPhoto(documents, key, photo) }
    },
    close: documents.close,
  }
}

/** What could not be read again is not written: the entry as it will come back. */
function checked(entry: Entry): Entry {
  const read = readEntry(JSON.parse(JSON.stringify(entry)))
  if (isRemark(read)) throw new VaultFault(read.code, read.values)
  return read
}

function asRemark(error: unknown): Remark {
  const fault = asFault(error)
  return fault instanceof VaultFault ? fault : { code: 'vault/undecryptable', values: {} }
}
