import { asFault, VaultFault } from './VaultFault'

/**
 * What belongs to this device alone and never leaves it: its key, its count of entries and the draft on the desk.
 * Plain IndexedDB, since a key that cannot be read out can be stored nowhere else, and since several things must change
 * together or not at all, whichever of two tabs comes first.
 */
export type DeviceStore = {
  /**
   * One transaction. `work` may only wait for what it reads and writes here; it resolves when all is written.
   * @throws VaultFault `vault/full`, `vault/failed`
   */
  transact<Result>(
    mode: IDBTransactionMode,
    work: (records: Records) => Promise<Result>,
    durability?: IDBTransactionDurability,
  ): Promise<Result>
  close(): void
}

/** The one table, name to value. */
export type Records = {
  get<Value>(name: string): Promise<Value | undefined>
  put(name: string, value: unknown): Promise<unknown>
  remove(name: string): Promise<unknown>
  /** Every name that begins so. */
  names(beginning: string): Promise<string[]>
}

const table = 'records'

/** @throws VaultFault `vault/unavailable` where the browser keeps nothing for this page */
export async function openDeviceStore(name: string): Promise<DeviceStore> {
  const database = await openDatabase(name)
  database.onversionchange = () => database.close()
  return {
    async transact(mode, work, durability = 'default') {
      try {
        const transaction = database.transaction(table, mode, { durability })
        const done = finished(transaction)
        // When the work fails, that is the error to tell; the transaction's own end is then of no interest.
        const result = await work(recordsOf(transaction.objectStore(table))).catch(error => {
          done.catch(() => {})
          throw error
        })
        await done
        return result
      } catch (error) {
        throw asFault(error)
      }
    },
    close: () => database.close(),
  }
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  try {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(table)
    return await settled(request)
  } catch (error) {
    throw new VaultFault('vault/unavailable', {}, { cause: error })
  }
}

function recordsOf(store: IDBObjectStore): Records {
  return {
    get: name => settled(store.get(name)),
    put: (name, value) => settled(store.put(value, name)),
    remove: name => settled(store.delete(name)),
    names: async beginning =>
      (await settled(store.getAllKeys(IDBKeyRange.bound(beginning, `${beginning}\uffff`)))) as string[],
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
