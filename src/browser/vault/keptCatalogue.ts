import type { Remark } from '../../geometry/Remark'
import { readCatalogue } from '../../record/readCatalogue'
import { writeCatalogue } from '../../record/writeCatalogue'
import type { Catalogue } from '../../shade/catalogue/Catalogue'
import type { CatalogueReading } from '../../shade/catalogue/CatalogueReading'
import type { DeviceStore } from './deviceStore'
import { type Sealed, seal, unseal } from './seal'
import { VaultFault } from './VaultFault'
import type { VaultKeys } from './vaultKeys'

/**
 * The clinic's pigments are worked at for years: they lie sealed on this device, one catalogue for the clinic. A tab
 * that has not seen what another wrote writes nothing over it. What does not open, or only in part, is set aside by the
 * next save, never deleted.
 */
export type KeptCatalogue = {
  /** Null, or `catalogue/other-tab` when another tab had written since this one last looked: nothing was saved. */
  save(catalogue: Catalogue): Promise<Remark | null>
  /** Null where there is none; `catalogue/undecryptable` where it does not open. */
  load(): Promise<CatalogueReading | Remark | null>
}

type Stored = { readonly count: number; readonly sealed: Sealed }

const place = 'clinic/catalogue'
const asideBeginning = 'clinic/catalogue-aside/'

export function keptCatalogue(store: DeviceStore, keys: VaultKeys): KeptCatalogue {
  /** Count of the catalogue this tab last read or wrote, and whether all of it could be read. */
  let seen = 0
  let readable = true

  async function load(): Promise<CatalogueReading | Remark | null> {
    const stored = await store.transact('readonly', records => records.get<Stored>(place))
    seen = stored?.count ?? 0
    readable = true
    if (!stored) return null
    try {
      const text = new TextDecoder().decode(await unseal(keys.clinic, stored.sealed, place))
      const reading = readCatalogue(text)
      readable = reading.faults.length === 0
      return reading
    } catch (error) {
      if (!(error instanceof VaultFault) || error.code !== 'vault/undecryptable') throw error
      readable = false
      return { code: 'catalogue/undecryptable', values: {} }
    }
  }

  return {
    load,
    async save(catalogue) {
      const sealed = await seal(keys.clinic, new TextEncoder().encode(writeCatalogue(catalogue)), place)
      return store.transact('readwrite', async records => {
        const stored = await records.get<Stored>(place)
        if ((stored?.count ?? 0) !== seen) return { code: 'catalogue/other-tab', values: {} }
        if (stored && !readable) await records.put(`${asideBeginning}${stored.count}`, stored)
        await records.put(place, { count: seen + 1, sealed } satisfies Stored)
        seen += 1
        readable = true
        return null
      })
    },
  }
}
