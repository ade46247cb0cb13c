import type { Lot } from './Lot'

/** A lot in a cell: its number, then `exp` and a day, then `opened` and a day where it is. */
export const writeLot = ({ number, expiry, opened }: Lot): string =>
  `${number} exp ${expiry}${opened ? ` opened ${opened}` : ''}`

const day = '(\\S+)'

const lot = new RegExp(`^(.+?)\\s+exp\\.?\\s+${day}(?:\\s+opened\\s+${day})?$`, 'is')

/** Null where the text has no number with an expiry day; whether days are days is for `checkCatalogue` to say. */
export function readLot(text: string): Lot | null {
  const [, number, expiry, opened] = lot.exec(text.trim()) ?? []
  if (!number || !expiry) return null
  return { number, expiry, ...(opened && { opened }) }
}
