import type { Entry } from './Entry'

/**
 * Order of entries, earliest first: by the count of the device that saved them, since a clock may be wrong; entries of
 * two devices with the same count stand in the order of the devices' names, so that every device shows one order.
 */
export function byDeviceSequence(a: Entry, b: Entry): number {
  return a.sequence - b.sequence || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)
}
