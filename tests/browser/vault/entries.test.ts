import { describe, expect, it, vi } from 'vitest'
import { openVault } from '../../../src/browser/vault/openVault'
import { VaultFault } from '../../../src/browser/vault/VaultFault'
import { everythingStored, tamper } from '../machine'
import { bytesOf, newDevice, newEntry, photo, photoOf, plan, signal } from './desk'

const table = 'by-sequence'
const documentsOf = (name: string) => `_pouch_${name}-records`

/** Turns the first character of a sealed document's ciphertext, for documents whose id begins so. */
function damage(name: string, beginning: string, field = 'data') {
  return tamper(documentsOf(name), table, value => {
    if (!String(value._doc_id_rev).startsWith(beginning)) return undefined
    const text = String(value[field])
    return { ...value, [field]: (text[0] === 'A' ? 'B' : 'A') + text.slice(1) }
  })
}

describe('the vault', () => {
  it('gives an entry back after a reload, with its photo, and its place in the order', async () => {
    const { vault, again } = await newDevice()
    const saved = await vault.saveEntry(signal, newEntry, photo)
    await vault.close()
    const later = await again()
    const { entry, photoPng } = await later.openEntry(signal, saved.id)
    expect(entry).toEqual(saved)
    expect(entry).toMatchObject({
      version: 2,
      kind: 'consultation',
      sequence: 1,
      patient: 'Zbigniew Readable',
      plan,
    })
    expect(await bytesOf(photoPng)).toEqual(await bytesOf(photo))
    expect(await later.listEntries(signal)).toEqual({ entries: [saved], unreadable: [] })
  })

  it('leaves nothing readable on the disk', async () => {
    const { vault } = await newDevice()
    await vault.saveEntry(signal, newEntry, photo)
    await vault.saveDraft(signal, plan, photo)
    const stored = Buffer.concat(await Promise.all((await everythingStored()).map(allBytes)))
    expect(stored.length).toBeGreaterThan(1000)
    const secrets = [
      'Readable',
      'Visible',
      'softer',
      'Carbon',
      'hairline',
      'the very photo',
      plan.photo!.digest,
    ]
    const found = [...secrets, '\x89PNG'].filter(text => stored.includes(Buffer.from(text, 'latin1')))
    expect(found).toEqual([])
    const inBase64 = secrets.filter(text => stored.includes(Buffer.from(text).toString('base64').slice(0, 8)))
    expect(inBase64).toEqual([])
  })

  it('keeps a photo once for a patient, however many entries show it', async () => {
    const { name, vault } = await newDevice()
    const first = await vault.saveEntry(signal, newEntry, photo)
    const second = await vault.saveEntry(signal, { ...newEntry, corrects: first.id }, photo)
    expect(await photos(name)).toBe(1)
    await vault.saveEntry(signal, { ...newEntry, patient: 'another patient' }, photo)
    expect(await photos(name)).toBe(2)
    expect((await vault.openEntry(signal, second.id)).entry.corrects).toBe(first.id)
    expect((await vault.listEntries(signal)).entries).toHaveLength(3)
  })

  it('loses nothing when two tabs save at once, and counts on without a double', async () => {
    const { vault, again } = await newDevice()
    const tabs = [vault, await again()]
    const saving = Array.from({ length: 12 }, (_, i) => tabs[i % 2].saveEntry(signal, newEntry, photo))
    const saved = await Promise.all(saving)
    const { entries, unreadable } = await tabs[1].listEntries(signal)
    expect(unreadable).toEqual([])
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(saved.map(({ id }) => id)))
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
    expect(new Set(entries.map(({ device }) => device)).size).toBe(1)
  })

  it('gives two tabs that make it at once the same key', async () => {
    const name = 'two-at-once'
    const [one, other] = await Promise.all([openVault(signal, { name }), openVault(signal, { name })])
    const saved = await one.saveEntry(signal, newEntry, photo)
    expect((await other.openEntry(signal, saved.id)).entry).toEqual(saved)
  })

  it('names a damaged entry and still lists the others', async () => {
    const { name, vault } = await newDevice()
    const whole = await vault.saveEntry(signal, newEntry, photo)
    const hurt = await vault.saveEntry(signal, newEntry, photo)
    expect(await damage(name, `entry:${hurt.id}`)).toBe(1)
    const { entries, unreadable } = await vault.listEntries(signal)
    expect(entries).toEqual([whole])
    expect(unreadable).toMatchObject([{ id: hurt.id, code: 'vault/undecryptable' }])
    await expect(vault.openEntry(signal, hurt.id)).rejects.toMatchObject({ code: 'vault/undecryptable' })
  })

  it('saves the photo anew when the one it has is damaged, and leaves the damaged one', async () => {
    const { name, vault } = await newDevice()
    const before = await vault.saveEntry(signal, newEntry, photo)
    expect(await damage(name, 'photo:', 'iv')).toBe(1)
    await expect(vault.openEntry(signal, before.id)).rejects.toMatchObject({ code: 'vault/undecryptable' })
    const after = await vault.saveEntry(signal, newEntry, photo)
    expect(await bytesOf((await vault.openEntry(signal, after.id)).photoPng)).toEqual(await bytesOf(photo))
    expect(await photos(name)).toBe(2)
  })

  it('does not open an entry once its patient’s key is destroyed, and goes on for that patient with a new one', async () => {
    const { name, vault, again } = await newDevice()
    const lost = await vault.saveEntry(signal, newEntry, photo)
    expect(await damage(name, 'key:')).toBe(1)
    const later = await again()
    await expect(later.openEntry(signal, lost.id)).rejects.toMatchObject({ code: 'vault/undecryptable' })
    const next = await later.saveEntry(signal, newEntry, photo)
    expect((await later.openEntry(signal, next.id)).entry).toEqual(next)
  })

  it('never replaces a keyring that does not open', async () => {
    const { name, vault, again } = await newDevice()
    const saved = await vault.saveEntry(signal, newEntry, photo)
    let intact: unknown
    const turn = (value: unknown, key: IDBValidKey) => {
      if (key !== 'keyring') return undefined
      intact = value
      const { slots, ...rest } = value as { slots: { kind: string; sealed: { iv: Uint8Array } }[] }
      const [{ kind, sealed }] = slots
      return { ...rest, slots: [{ kind, sealed: { ...sealed, iv: sealed.iv.map(byte => byte ^ 1) } }] }
    }
    await tamper(`${name}-device`, 'records', turn)
    await expect(again()).rejects.toMatchObject({ code: 'vault/key-damaged' })
    await expect(again()).rejects.toMatchObject({ code: 'vault/key-damaged' })
    await tamper(`${name}-device`, 'records', (_, key) => (key === 'keyring' ? intact : undefined))
    expect((await (await again()).openEntry(signal, saved.id)).entry).toEqual(saved)
  })

  it('refuses to save what could not be read again', async () => {
    const { vault } = await newDevice()
    const damaged = { ...newEntry, plan: { ...plan, edge: Number.NaN } }
    await expect(vault.saveEntry(signal, damaged, photo)).rejects.toThrow(RangeError)
    const outside = { ...newEntry, plan: { ...plan, edge: 101 } }
    await expect(vault.saveEntry(signal, outside, photo)).rejects.toMatchObject({
      code: 'record/damaged',
      values: { path: 'plan.edge' },
    })
    await expect(vault.saveEntry(signal, newEntry, null)).rejects.toThrow(RangeError)
    expect((await vault.listEntries(signal)).entries).toEqual([])
  })

  it('says so when the disk fails under it, saves nothing by halves, and goes on when there is room again', async () => {
    const { vault } = await newDevice()
    const before = await vault.saveEntry(signal, newEntry, photo)
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given)
      if (this.name === 'attach-store') this.transaction.abort()
      return request
    }
    const another = { ...newEntry, patient: 'another patient' }
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failed = await vault.saveEntry(signal, another, photo).catch(error => error)
    IDBObjectStore.prototype.put = put
    expect(told).toHaveBeenCalledWith('Database has a global failure', null)
    told.mockRestore()
    expect(failed).toBeInstanceOf(VaultFault)
    expect(await vault.listEntries(signal)).toEqual({ entries: [before], unreadable: [] })
    const after = await vault.saveEntry(signal, another, photo)
    expect((await vault.listEntries(signal)).entries).toEqual([before, after])
  })

  it('says missing of an entry that is not there', async () => {
    const { vault } = await newDevice()
    await expect(vault.openEntry(signal, 'nowhere')).rejects.toMatchObject({ code: 'vault/missing' })
  })

  it('stops when told to, before anything is written', async () => {
    const { vault } = await newDevice()
    const stopped = AbortSignal.abort()
    await expect(vault.saveEntry(stopped, newEntry, photo)).rejects.toThrow(/abort/i)
    await expect(vault.saveDraft(stopped, plan, photoOf('x'))).rejects.toThrow(/abort/i)
    expect((await vault.listEntries(signal)).entries).toEqual([])
    expect(await vault.loadDraft(signal)).toBeNull()
  })

  it('says unavailable where the browser keeps nothing', async () => {
    const { indexedDB } = globalThis
    const refuse = () => {
      throw new DOMException('no storage here', 'SecurityError')
    }
    Object.defineProperty(globalThis, 'indexedDB', {
      value: { open: refuse },
      configurable: true,
      writable: true,
    })
    await expect(openVault(signal, { name: 'private' })).rejects.toMatchObject({ code: 'vault/unavailable' })
    Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true, writable: true })
  })
})

async function photos(name: string): Promise<number> {
  let count = 0
  await tamper(documentsOf(name), table, value => {
    if (String(value._doc_id_rev).startsWith('photo:')) count += 1
    return undefined
  })
  return count
}

async function allBytes(value: unknown): Promise<Buffer> {
  if (value instanceof Blob) return Buffer.from(await value.arrayBuffer())
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (typeof value !== 'object' || value === null) return Buffer.from(String(value))
  const parts = Object.entries(value).flat()
  return Buffer.concat(await Promise.all(parts.map(allBytes)))
}
