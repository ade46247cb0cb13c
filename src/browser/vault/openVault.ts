import type { Remark } from '../../geometry/Remark'
import type { Entry } from '../../record/Entry'
import type { Plan } from '../../record/Plan'
import type { Snapshot } from '../../record/Snapshot'
import type { Catalogue } from '../../shade/catalogue/Catalogue'
import type { CatalogueReading } from '../../shade/catalogue/CatalogueReading'
import { pictureId } from '../pictureId'
import { openDeviceStore } from './deviceStore'
import { keptCatalogue } from './keptCatalogue'
import { keptDraft, type LoadedDraft } from './keptDraft'
import { keptEntries, type UnreadableEntry } from './keptEntries'
import { nextSequence } from './nextSequence'
import { openDocuments } from './openDocuments'
import { openKeyring } from './openKeyring'

/** What the desk knows of an entry; the vault adds id, time, device, sequence and the picture's name. */
export type NewEntry = Pick<Entry, 'patient' | 'savedBy' | 'note' | 'corrects' | 'engine' | 'plan'> & {
  /** SHA-256 of the drawn RGBA, where it was drawn. */
  readonly pixels?: string
}

/**
 * Where records and the draft are kept, sealed, on this device. All functions throw VaultFault (a code for the words)
 * when the machine fails, and AbortError when told to stop; an entry is either saved whole or not at all.
 */
export type Vault = {
  /** @throws VaultFault also `record/damaged` for a plan that could not be read again */
  saveEntry(signal: AbortSignal, draft: NewEntry, photoPng: Blob | null): Promise<Entry>
  /** Earliest first. Nothing hides the entries that open. */
  listEntries(signal: AbortSignal): Promise<{ entries: Entry[]; unreadable: UnreadableEntry[] }>
  /** @throws VaultFault `vault/missing`, `vault/undecryptable`, `record/damaged`, `record/newer` */
  openEntry(signal: AbortSignal, id: string): Promise<{ entry: Entry; photoPng: Blob | null }>
  /** Null, or `draft/other-tab` when another tab's draft was written over. */
  saveDraft(
    signal: AbortSignal,
    plan: Plan,
    photoPng: Blob | null,
    snapshots?: readonly Snapshot[],
  ): Promise<Remark | null>
  /** Null where there is none; a remark when it does not open: it stays where it is. */
  loadDraft(signal: AbortSignal): Promise<LoadedDraft | Remark | null>
  /** Null, or `draft/other-tab` when the draft is another tab's and was left alone. */
  clearDraft(signal: AbortSignal): Promise<Remark | null>
  /** Null, or `catalogue/other-tab` when another tab had written since this one last looked: nothing was saved. */
  saveCatalogue(signal: AbortSignal, catalogue: Catalogue): Promise<Remark | null>
  /** Null where there is none; a remark when it does not open: it stays where it is. */
  loadCatalogue(signal: AbortSignal): Promise<CatalogueReading | Remark | null>
  close(): Promise<void>
}

type Options = {
  /** Beginning of the stores' names in IndexedDB. */
  readonly name?: string
  readonly now?: () => Date
}

/**
 * Opens the vault of this device, or makes it on the first day. The documents' code is loaded with the first entry.
 *
 * @throws VaultFault `vault/unavailable`, `vault/key-damaged`
 */
export async function openVault(
  signal: AbortSignal,
  { name = 'undertone', now = () => new Date() }: Options = {},
): Promise<Vault> {
  signal.throwIfAborted()
  const store = await openDeviceStore(`${name}-device`)
  const { device, keys } = await openKeyring(store)
  const draft = keptDraft(store, keys)
  const catalogue = keptCatalogue(store, keys)
  const entries = once(async () => keptEntries(await openDocuments(`${name}-records`), keys))
  const inTurn = queue()

  return {
    async saveEntry(signal, { pixels, ...written }, photoPng) {
      signal.throwIfAborted()
      if (written.plan.photo && !photoPng)
        throw new RangeError(`photo not given: ${written.plan.photo.digest}`)
      const kept = await entries()
      const picture = { id: await pictureId(written.plan, written.engine), pixels }
      const sequence = await nextSequence(store)
      signal.throwIfAborted()
      const stamp = { id: crypto.randomUUID(), savedAt: now().toISOString(), device, sequence }
      return kept.add({ version: 2, kind: 'consultation', ...stamp, ...written, picture }, photoPng)
    },
    async listEntries(signal) {
      signal.throwIfAborted()
      const listed = await (await entries()).list()
      signal.throwIfAborted()
      return listed
    },
    async openEntry(signal, id) {
      signal.throwIfAborted()
      const opened = await (await entries()).open(id)
      signal.throwIfAborted()
      return opened
    },
    saveDraft: (signal, plan, photoPng, snapshots) =>
      inTurn(signal, () => draft.save(plan, photoPng, snapshots)),
    loadDraft: signal => inTurn(signal, draft.load),
    clearDraft: signal => inTurn(signal, draft.clear),
    saveCatalogue: (signal, pigments) => inTurn(signal, () => catalogue.save(pigments)),
    loadCatalogue: signal => inTurn(signal, catalogue.load),
    async close() {
      store.close()
      if (entries.started()) await (await entries()).close()
    },
  }
}

/** The first success is kept; after a failure the next call tries anew. */
function once<Result>(start: () => Promise<Result>) {
  let result: Promise<Result> | undefined
  const run = () => {
    result ??= start().catch(error => {
      result = undefined
      throw error
    })
    return result
  }
  return Object.assign(run, { started: () => result !== undefined })
}

/** One after the other, in the order they were asked for: a later draft is never overtaken by an earlier one. */
function queue() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(() => {
      signal.throwIfAborted()
      return work()
    })
    last = turn.catch(() => {})
    return turn
  }
}
