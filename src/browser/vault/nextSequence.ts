import type { DeviceStore } from './deviceStore'

/**
 * The next number in this device's count of entries, from 1. No number is given twice, however many tabs ask; one
 * whose entry could not be saved after all is skipped.
 */
export function nextSequence(store: DeviceStore): Promise<number> {
  return store.transact(
    'readwrite',
    async records => {
      const next = ((await records.get<number>('sequence')) ?? 0) + 1
      await records.put('sequence', next)
      return next
    },
    'strict',
  )
}
