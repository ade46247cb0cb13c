import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byDeviceSequence } from '../../src/record/byDeviceSequence'
import { openedEntry } from './savedEntry'

const entry = (device: string, sequence: number, savedAt: string) => ({
  ...openedEntry(),
  device,
  sequence,
  savedAt,
})

it('follows the count of the device, not its clock', () => {
  const wrongClock = entry('a', 2, '2001-01-01T00:00:00.000Z')
  const earlier = entry('a', 1, '2026-11-22T00:00:00.000Z')
  expect([wrongClock, earlier].sort(byDeviceSequence)).toEqual([earlier, wrongClock])
})

it('is one order on every device, however the entries arrived', () => {
  const entries = ['b', 'a', 'c'].flatMap(device => [3, 1, 2].map(n => entry(device, n, '')))
  const order = [...entries].sort(byDeviceSequence)
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), shuffled => {
      expect(shuffled.sort(byDeviceSequence)).toEqual(order)
    }),
    { numRuns: 30 },
  )
})
