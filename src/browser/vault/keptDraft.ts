import { isRemark, type Remark } from '../../geometry/Remark'
import type { Plan } from '../../record/Plan'
import { readDraft } from '../../record/readDraft'
import type { Snapshot } from '../../record/Snapshot'
import type { DeviceStore, Records } from './deviceStore'
import { type Sealed, seal, unseal } from './seal'
import { readJson } from './sealJson'
import { VaultFault } from './VaultFault'
import type { VaultKeys } from './vaultKeys'

/**
 * A tab is closed by mistake in the middle of a consultation; the next visit finds the desk as it was. One draft a
 * device, sealed, never replicated. With two tabs the later one wins and is told so. The photo is written once,
 * not with every stroke. A draft that does not open is set aside by the next one, with its photo, never deleted.
 */
export type KeptDraft = {
  /** Null, or `draft/other-tab` when another tab had written since this one last looked. */
  save(plan: Plan, photoPng: Blob | null, snapshots?: readonly Snapshot[]): Promise<Remark | null>
  /** Null where there is none; `draft/undecryptable`, `draft/photo-missing`, `record/damaged`, `record/newer`. */
  load(): Promise<LoadedDraft | Remark | null>
  /** Null, or `draft/other-tab` when the draft is another tab's and was left alone. */
  clear(): Promise<Remark | null>
}

/** What a draft brings back to the desk. */
export type LoadedDraft = {
  readonly plan: Plan
  readonly photoPng: Blob | null
  readonly snapshots: readonly Snapshot[]
}

type StoredDraft = { readonly tab: string; readonly count: number; readonly sealed: Sealed }

const draftName = 'draft/plan'
const photoBeginning = 'draft/photo/'
const asideBeginning = 'draft/aside/'
const otherTab: Remark = { code: 'draft/other-tab', values: {} }

export function keptDraft(store: DeviceStore, keys: VaultKeys): KeptDraft {
  const tab = crypto.randomUUID()
  /** Count of the draft this tab last read or wrote, and whether it could be read. */
  let seen = 0
  let readable = true

  const photoName = async (plan: Plan) =>
    plan.photo && `${photoBeginning}${await keys.blindName(`draft/${plan.photo.digest}`)}`

  const fromOtherTab = (stored: StoredDraft | undefined) =>
    stored !== undefined && stored.tab !== tab && stored.count !== seen

  async function sealPhoto(name: string, png: Blob): Promise<Sealed | null> {
    const kept = await store.transact('readonly', records => records.names(name))
    return kept.length > 0 ? null : seal(keys.draft, await png.arrayBuffer(), name)
  }

  /** Photos of earlier drafts go, unless a draft was set aside that may need one. */
  async function tidy(records: Records, photo: string | null) {
    if ((await records.names(asideBeginning)).length > 0) return
    for (const name of await records.names(photoBeginning)) if (name !== photo) await records.remove(name)
  }

  async function load() {
    const stored = await store.transact('readonly', records => records.get<StoredDraft>(draftName))
    seen = stored?.count ?? 0
    if (!stored) return null
    const draft = readDraft(readJson(await unseal(keys.draft, stored.sealed, draftName)))
    if (isRemark(draft)) return draft
    const { plan, snapshots } = draft
    const name = await photoName(plan)
    if (!name) return { plan, snapshots, photoPng: null }
    const photo = await store.transact('readonly', records => records.get<Sealed>(name))
    if (!photo) return { code: 'draft/photo-missing', values: {} }
    const png = await unseal(keys.draft, photo, name)
    return { plan, snapshots, photoPng: new Blob([png], { type: 'image/png' }) }
  }

  async function save(
    plan: Plan,
    photoPng: Blob | null,
    snapshots: readonly Snapshot[] = [],
  ): Promise<Remark | null> {
    const name = await photoName(plan)
    const photo = name && photoPng ? await sealPhoto(name, photoPng) : null
    const json = new TextEncoder().encode(JSON.stringify({ version: 2, plan, snapshots }))
    const sealed = await seal(keys.draft, json, draftName)
    const saved = await store.transact('readwrite', async records => {
      const stored = await records.get<StoredDraft>(draftName)
      const count = (stored?.count ?? 0) + 1
      if (stored && !readable) await records.put(`${asideBeginning}${stored.count}`, stored)
      if (name && photo) await records.put(name, photo)
      if (name && photoPng && (await records.names(name)).length === 0) return null
      await records.put(draftName, { tab, count, sealed } satisfies StoredDraft)
      await tidy(records, name)
      return { count, remark: fromOtherTab(stored) ? otherTab : null }
    })
    // Another tab tidied the photo away in between: once more, with the photo.
    if (!saved) return save(plan, photoPng, snapshots)
    seen = saved.count
    readable = true
    return saved.remark
  }

  return {
    save,
    async load() {
      const loaded = await load().catch(undecryptable)
      readable = loaded === null || !isRemark(loaded)
      return loaded
    },
    clear: () =>
      store.transact('readwrite', async records => {
        const stored = await records.get<StoredDraft>(draftName)
        if (fromOtherTab(stored)) return otherTab
        if (!readable) return null
        await records.remove(draftName)
        await tidy(records, null)
        return null
      }),
  }
}

function undecryptable(error: unknown): Remark {
  if (error instanceof VaultFault && error.code !== 'vault/undecryptable') throw error
  return { code: 'draft/undecryptable', values: {} }
}
