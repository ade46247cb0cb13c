import { asFault, VaultFault } from './VaultFault'

/**
 * The clinic's documents: PouchDB on IndexedDB, able to replicate with a CouchDB of the clinic's own. It is loaded when
 * records are first used. Documents are only ever added here; those that stand are left alone.
 */
export type Documents = {
  /** @throws VaultFault `vault/full`, `vault/failed` */
  add(id: string, fields: object, attachment?: ArrayBuffer): Promise<void>
  /** @throws VaultFault `vault/missing` */
  read(id: string): Promise<object>
  /** Every document whose id begins so, in the order of ids. */
  readAll(beginning: string): Promise<{ id: string; fields: object }[]>
  /** @throws VaultFault `vault/missing` */
  readAttachment(id: string): Promise<ArrayBuffer>
  close(): Promise<void>
}

const attachmentName = 'sealed'
const notFound = 404
const conflict = 409

export async function openDocuments(name: string): Promise<Documents> {
  const { default: PouchDB } = await import('pouchdb-browser')
  const open = () => new PouchDB<object>(name, { auto_compaction: true })
  let database: ReturnType<typeof open> | null = open()

  /** PouchDB lets go of a store that failed under it, a full disk included: the next attempt opens it again. */
  async function attempt<Result>(id: string, work: (documents: ReturnType<typeof open>) => Promise<Result>) {
    try {
      database ??= open()
      return await work(database)
    } catch (error) {
      const { status } = (error ?? {}) as { status?: number }
      if (status === notFound) throw new VaultFault('vault/missing', { name: id }, { cause: error })
      if (status !== conflict) database = null
      throw asFault(error)
    }
  }

  return {
    async add(id, fields, attachment) {
      const kept = attachment && {
        _attachments: {
          [attachmentName]: { content_type: 'application/octet-stream', data: new Blob([attachment]) },
        },
      }
      await attempt(id, documents => documents.put({ ...fields, ...kept, _id: id }))
    },
    read: id => attempt(id, documents => documents.get(id)),
    async readAll(beginning) {
      const range = { startkey: beginning, endkey: `${beginning}\uffff`, include_docs: true }
      const { rows } = await attempt(beginning, documents => documents.allDocs(range))
      return rows.flatMap(row => ('doc' in row && row.doc ? [{ id: row.id, fields: row.doc }] : []))
    },
    async readAttachment(id) {
      const found = await attempt(id, documents => documents.getAttachment(id, attachmentName))
      return (found as Blob).arrayBuffer()
    },
    close: async () => database?.close(),
  }
}
