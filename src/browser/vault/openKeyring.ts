import type { DeviceStore } from './deviceStore'
import { type Sealed, seal, unseal } from './seal'
import { VaultFault } from './VaultFault'
import { type VaultKeys, vaultKeys } from './vaultKeys'

/**
 * The vault's secret is never stored open. Each way in, now the device and later a passphrase, a member of staff or a
 * printed sheet, is a slot that holds the same secret sealed with its own key: a slot more or less re-encrypts nothing.
 */
type Slot = { readonly kind: 'device'; readonly sealed: Sealed }

type StoredKeyring = {
  readonly version: 1
  /** This device's name in the order of entries. */
  readonly device: string
  /** Cannot be read out, not even by this page. */
  readonly deviceKey: CryptoKey
  readonly slots: readonly Slot[]
}

export type Keyring = { readonly device: string; readonly keys: VaultKeys }

const secretBytes = 32
const slotName = 'slot/device'

/**
 * The keyring of this device, made on the first day. Two tabs that open it at once get the same one. A keyring that is
 * there is never replaced, whatever state it is in.
 *
 * @throws VaultFault `vault/key-damaged`
 */
export async function openKeyring(store: DeviceStore): Promise<Keyring> {
  const stored =
    (await store.transact('readonly', records => records.get<StoredKeyring>('keyring'))) ??
    (await keepFirst(store, await makeKeyring()))
  try {
    const slot = stored.slots.find(({ kind }) => kind === 'device')!
    const secret = await unseal(stored.deviceKey, slot.sealed, slotName)
    return { device: stored.device, keys: await vaultKeys(secret) }
  } catch (error) {
    throw new VaultFault('vault/key-damaged', {}, { cause: error })
  }
}

async function makeKeyring(): Promise<StoredKeyring> {
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const secret = crypto.getRandomValues(new Uint8Array(secretBytes))
  const sealed = await seal(deviceKey, secret, slotName)
  return { version: 1, device: crypto.randomUUID(), deviceKey, slots: [{ kind: 'device', sealed }] }
}

/** On the disk before anything is sealed with it: an entry without its key is lost. */
function keepFirst(store: DeviceStore, made: StoredKeyring): Promise<StoredKeyring> {
  return store.transact(
    'readwrite',
    async records => {
      const earlier = await records.get<StoredKeyring>('keyring')
      if (!earlier) await records.put('keyring', made)
      return earlier ?? made
    },
    'strict',
  )
}
