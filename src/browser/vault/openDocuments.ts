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

export async function openDocuments(name: string): Promise<Documents> {
  const { default: PouchDB } = await import('pouchdb-browser')
  const database = new PouchDB<object>(name, { auto_compaction: true })

  async function attempt<Result>(id: string, work: Promise<Result>): Promise<Result> {
    try {
      return await work
    } catch (error) {
      const missing = (error as { status?: unknown } | null)?.status === notFound
      throw missing ? new VaultFault('vault/missing', { name: id }) : asFault(error)
    }
  }

  return {
    async add(id, fields, attachment) {
      const kept = attachment && {
        _attachments: {
          [attachmentName]: { content_type: 'application/octet-stream', data: new Blob([attachment]) },
        },
      }
      await attempt(id, database.put({ ...fields, ...kept, _id: id }))
    },
    read: id => attempt(id, database.get(id)),
    async readAll(beginning) {
      const range = { startkey: beginning, endkey: `${beginning}\uffff`, include_docs: true }
      const { rows } = await attempt(beginning, database.allDocs(range))
      return rows.flatMap(row => ('doc' in row && row.doc ? [{ id: row.id, fields: row.doc }] : []))
    },
    async readAttachment(id) {
      const found = (await attempt(id, database.getAttachment(id, attachmentName))) as Blob
      return found.arrayBuffer()
    },
    close: () => database.close(),
  }
}
