import { describe, expect, it } from 'vitest'
import { asFault, VaultFault } from '../../../src/browser/vault/VaultFault'

describe('asFault', () => {
  it('says full, whether IndexedDB or PouchDB says so', () => {
    const indexedDb = new DOMException('no room', 'QuotaExceededError')
    const pouchDb = {
      status: 500,
      name: 'indexed_db_went_bad',
      message: 'unknown',
      reason: 'QuotaExceededError',
    }
    for (const error of [indexedDb, pouchDb]) expect(asFault(error)).toMatchObject({ code: 'vault/full' })
  })

  it('passes on a stop, a fault and a programmer’s mistake as they are', () => {
    const stop = new DOMException('stopped', 'AbortError')
    for (const error of [stop, new VaultFault('vault/missing'), new RangeError('0')])
      expect(asFault(error)).toBe(error)
  })

  it('keeps the machine’s own words for anything else', () => {
    const fault = asFault({ status: 500, name: 'unknown_error', reason: 'disk on fire' })
    expect(fault).toMatchObject({ code: 'vault/failed', values: { reason: 'disk on fire' } })
    for (const error of [undefined, null, 'odd', {}]) expect(asFault(error)).toBeInstanceOf(VaultFault)
  })
})
