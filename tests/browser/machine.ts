import 'fake-indexeddb/auto'

/**
 * The few things of a browser that PouchDB's browser build asks for and Node 20 has not: names of the global object, a
 * navigator and a FileReader. IndexedDB is fake-indexeddb, cryptography is Node's own WebCrypto.
 */
class BlobReader {
  result: string | ArrayBuffer | null = null
  onloadend: ((event: { target: BlobReader }) => void) | null = null

  readAsArrayBuffer(blob: Blob) {
    void blob.arrayBuffer().then(bytes => this.finish(bytes))
  }

  readAsBinaryString(blob: Blob) {
    void blob.arrayBuffer().then(bytes => this.finish(Buffer.from(bytes).toString('latin1')))
  }

  private finish(result: string | ArrayBuffer) {
    this.result = result
    this.onloadend?.({ target: this })
  }
}

for (const [name, value] of Object.entries({
  self: globalThis,
  window: globalThis,
  navigator: { userAgent: 'node' },
  FileReader: BlobReader,
}))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })

/** Everything that lies in the stores of IndexedDB, table by table, as it was stored. */
export async function everythingStored(): Promise<unknown[]> {
  const stored: unknown[] = []
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name!))
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table)
      stored.push(...(await asked(store.getAllKeys())), ...(await asked(store.getAll())))
    }
    database.close()
  }
  return stored
}

/** Changes one stored value of one table, as a failing disk would. */
export async function tamper(
  databaseName: string,
  table: string,
  change: (value: Record<string, unknown>, key: IDBValidKey) => unknown,
): Promise<number> {
  const database = await asked(indexedDB.open(databaseName))
  const store = database.transaction(table, 'readwrite').objectStore(table)
  let changed = 0
  for (const key of await asked(store.getAllKeys())) {
    const value = change(await asked(store.get(key)), key)
    if (value === undefined) continue
    await asked(store.keyPath === null ? store.put(value, key) : store.put(value))
    changed += 1
  }
  database.close()
  return changed
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
