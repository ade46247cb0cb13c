import type { Remark } from '../../geometry/Remark'

/**
 * The machine, not the person, is why something could not be kept or read. It is a remark that can be thrown:
 * - `vault/unavailable` the browser gives this page no lasting storage (private window, storage switched off)
 * - `vault/full` no room left on the device
 * - `vault/key-damaged` the device's key does not open the vault; nothing was changed
 * - `vault/undecryptable` what is stored is not what was saved, or was saved under another key
 * - `vault/missing` it is not there
 * - `vault/failed` anything else, with the machine's own words as `reason`
 */
export class VaultFault extends Error implements Remark {
  readonly code: string
  readonly values: Remark['values']

  constructor(code: string, values: Remark['values'] = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'VaultFault'
    this.code = code
    this.values = values
  }
}

/** What a browser or PouchDB threw, as a fault; an abort stays an abort, a programmer's mistake stays loud. */
export function asFault(error: unknown): unknown {
  if (error instanceof VaultFault || error instanceof RangeError || error instanceof TypeError) return error
  const { name = '', reason = '', message = '' } = (error ?? {}) as Record<string, string>
  const words = `${name} ${reason} ${message}`
  if (words.includes('QuotaExceeded')) return new VaultFault('vault/full', {}, { cause: error })
  if (name === 'AbortError') return error
  return new VaultFault('vault/failed', { reason: reason || message || name }, { cause: error })
}
