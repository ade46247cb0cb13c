import { describe, expect, it } from 'vitest'
import { openDeviceStore } from '../../../src/browser/vault/deviceStore'
import { keptDraft } from '../../../src/browser/vault/keptDraft'
import { openKeyring } from '../../../src/browser/vault/openKeyring'
import { tamper } from '../machine'
import { bytesOf, newDevice, photo, photoOf, plan, signal } from './desk'

type StoredDraft = { sealed: { data: ArrayBuffer } }

/** Cuts the kept draft short, as a torn write would. */
function tear(name: string, beginning = 'draft/plan') {
  return tamper(`${name}-device`, 'records', (value, key) => {
    if (!String(key).startsWith(beginning)) return undefined
    if ('sealed' in value) {
      const { sealed } = value as StoredDraft
      return { ...value, sealed: { ...sealed, data: sealed.data.slice(0, -9) } }
    }
    return { ...value, data: (value.data as ArrayBuffer).slice(0, -9) }
  })
}

/** Names in the device's store, each with the first bytes of what is sealed there. */
async function kept(name: string, beginning: string) {
  const found: { key: string; iv: string }[] = []
  await tamper(`${name}-device`, 'records', (value, key) => {
    const sealed = ('sealed' in value ? value.sealed : value) as { iv: Uint8Array }
    if (String(key).startsWith(beginning)) found.push({ key: String(key), iv: sealed.iv.join() })
    return undefined
  })
  return found
}

describe('the draft', () => {
  it('finds the desk as it was after a closed tab', async () => {
    const { vault, again } = await newDevice()
    expect(await vault.loadDraft(signal)).toBeNull()
    expect(await vault.saveDraft(signal, plan, photo)).toBeNull()
    await vault.close()
    const draft = (await (await again()).loadDraft(signal)) as { plan: unknown; photoPng: Blob }
    expect(draft.plan).toEqual(plan)
    expect(await bytesOf(draft.photoPng)).toEqual(await bytesOf(photo))
  })

  it('keeps the candidates beside the plan', async () => {
    const { vault, again } = await newDevice()
    const snapshots = [{ id: 'a', plan: { ...plan, edge: 3 }, thumbnail: 'data:image/jpeg;base64,AAAA' }]
    await vault.saveDraft(signal, plan, photo, snapshots)
    await vault.close()
    expect(await (await again()).loadDraft(signal)).toMatchObject({ plan, snapshots })
  })

  it('is never overtaken by an earlier save whose photo is slow', async () => {
    const { vault } = await newDevice()
    const slow = photoOf('slow')
    let deliver = () => {}
    const delivered = new Promise<void>(resolve => {
      deliver = resolve
    })
    slow.arrayBuffer = () => delivered.then(() => photo.arrayBuffer())
    const saves = [
      vault.saveDraft(signal, { ...plan, edge: 1 }, slow),
      vault.saveDraft(signal, { ...plan, edge: 2 }, photo),
    ]
    await Promise.race([saves[1], new Promise(resolve => setTimeout(resolve, 50))])
    deliver()
    await Promise.all(saves)
    expect(await vault.loadDraft(signal)).toMatchObject({ plan: { edge: 2 } })
  })

  it('writes the photo once, and only the photo on the desk', async () => {
    const { name, vault } = await newDevice()
    await vault.saveDraft(signal, plan, photo)
    const first = await kept(name, 'draft/photo/')
    await vault.saveDraft(signal, { ...plan, edge: 1 }, photo)
    expect(await kept(name, 'draft/photo/')).toEqual(first)
    const another = { ...plan, photo: { ...plan.photo!, digest: 'e'.repeat(64) } }
    await vault.saveDraft(signal, another, photoOf('another'))
    const second = await kept(name, 'draft/photo/')
    expect(second).toHaveLength(1)
    expect(second[0].key).not.toBe(first[0].key)
  })

  it('is cleared with its photo', async () => {
    const { name, vault } = await newDevice()
    await vault.saveDraft(signal, plan, photo)
    expect(await vault.clearDraft(signal)).toBeNull()
    expect(await vault.loadDraft(signal)).toBeNull()
    expect(await kept(name, 'draft/')).toEqual([])
  })

  it('tells the tab that writes over another tab’s draft, once', async () => {
    const { vault, again } = await newDevice()
    const other = await again()
    await vault.loadDraft(signal)
    await other.loadDraft(signal)
    expect(await vault.saveDraft(signal, plan, photo)).toBeNull()
    expect(await other.saveDraft(signal, { ...plan, edge: 2 }, photo)).toMatchObject({
      code: 'draft/other-tab',
    })
    expect(await other.saveDraft(signal, { ...plan, edge: 3 }, photo)).toBeNull()
    expect(await vault.clearDraft(signal)).toMatchObject({ code: 'draft/other-tab' })
    expect(await vault.loadDraft(signal)).toMatchObject({ plan: { edge: 3 } })
  })

  it('keeps its photo when another tab tidies it away while this one saves', async () => {
    const { name, vault } = await newDevice()
    const another = { ...plan, photo: { ...plan.photo!, digest: 'e'.repeat(64) } }
    await vault.saveDraft(signal, plan, photo)
    const store = await openDeviceStore(`${name}-device`)
    const { keys } = await openKeyring(store)
    let between: (() => Promise<unknown>) | undefined = () =>
      vault.saveDraft(signal, another, photoOf('another'))
    const draft = keptDraft(
      {
        ...store,
        async transact(mode, work) {
          const first = mode === 'readwrite' ? between : undefined
          if (first) between = undefined
          await first?.()
          return store.transact(mode, work)
        },
      },
      keys,
    )
    await draft.save(plan, photo)
    expect(between).toBeUndefined()
    expect(await draft.load()).toMatchObject({ plan, photoPng: expect.any(Blob) })
  })

  it('reports a torn draft and sets it aside for the next, never deleting it', async () => {
    const { name, vault, again } = await newDevice()
    await vault.saveDraft(signal, plan, photo)
    const torn = await kept(name, 'draft/plan')
    expect(await tear(name)).toBe(1)
    const later = await again()
    expect(await later.loadDraft(signal)).toMatchObject({ code: 'draft/undecryptable' })
    expect(await later.clearDraft(signal)).toBeNull()
    const another = { ...plan, photo: { ...plan.photo!, digest: 'e'.repeat(64) } }
    expect(await later.saveDraft(signal, another, photoOf('another'))).toBeNull()
    expect((await kept(name, 'draft/aside/')).map(({ iv }) => iv)).toEqual(torn.map(({ iv }) => iv))
    expect(await kept(name, 'draft/photo/')).toHaveLength(2)
    expect(await later.loadDraft(signal)).toMatchObject({ plan: another })
  })

  it('reports a torn photo', async () => {
    const { name, vault } = await newDevice()
    await vault.saveDraft(signal, plan, photo)
    expect(await tear(name, 'draft/photo/')).toBe(1)
    expect(await vault.loadDraft(signal)).toMatchObject({ code: 'draft/undecryptable' })
  })
})
