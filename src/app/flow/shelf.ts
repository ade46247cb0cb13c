import { isRemark } from '../../geometry/Remark'
import type { Catalogue } from '../../shade/catalogue/Catalogue'
import { tell } from '../store/desk'
import { show } from '../store/results'
import { starter, useShelf } from '../store/shelf'
import { tellFault } from './task'
import { vault } from './vault'

/** Nothing calls these off: half a catalogue is of no use. */
const { signal } = new AbortController()

/** Resolves when the clinic's own catalogue is on the shelf, or it is known that there is none. */
let restored: Promise<void> = Promise.resolve()

export function shelfReady(): Promise<void> {
  return restored
}

/** The catalogue the vault holds, as far as this tab knows. */
let kept: Catalogue = starter

let saving = false

/**
 * The clinic's pigments come back at the start and are kept, sealed, with every change. Suggestions made with other
 * pigments are no longer shown. Returns the way to stop.
 */
export function keepShelf(): () => void {
  restored = restore().catch(tellFault)
  return useShelf.subscribe(({ catalogue }, before) => {
    if (catalogue === before.catalogue) return
    show({ shade: null })
    if (!saving) void save()
  })
}

/** What this tab had before stays within reach of undo. */
async function restore(): Promise<void> {
  const reading = await (await vault()).loadCatalogue(signal)
  if (!reading) return
  if (isRemark(reading)) return tell(reading.code, reading.values)
  const { pigments, faults, manner } = reading
  const [fault] = faults
  if (fault) tell(fault.code, fault.values)
  if (pigments.length === 0 && fault) return
  kept = { ...starter, ...manner, pigments }
  useShelf.setState(({ catalogue, past }) => ({
    catalogue: kept,
    past: catalogue === starter ? past : [...past, catalogue],
    saved: true,
  }))
}

/** Saves until what lies in the vault is what lies on the shelf; after a fault the next change tries again. */
async function save(): Promise<void> {
  saving = true
  try {
    await restored
    for (let { catalogue } = useShelf.getState(); catalogue !== kept; { catalogue } = useShelf.getState()) {
      useShelf.setState({ saved: false })
      const remark = await (await vault()).saveCatalogue(signal, catalogue)
      if (remark) {
        tell(remark.code, remark.values)
        await restore()
      } else kept = catalogue
    }
    useShelf.setState({ saved: true })
  } catch (error) {
    tellFault(error)
  } finally {
    saving = false
  }
}
