import type { Vault } from '../../browser/vault/openVault'

/** The one vault of this page, opened (and its code loaded) when first needed; a failure is tried again next time. */
let opening: Promise<Vault> | null = null

export function vault(): Promise<Vault> {
  opening ??= import('../../browser/vault/openVault')
    .then(({ openVault }) => openVault(new AbortController().signal))
    .catch(error => {
      opening = null
      throw error
    })
  return opening
}
