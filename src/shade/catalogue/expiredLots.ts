import type { Pigment } from '../Pigment'
import type { Lot } from './Lot'

/** Lots past their last day. @param today YYYY-MM-DD; days of this form stand in the order of their letters. */
export function expiredLots({ lots = [] }: Pigment, today: string): Lot[] {
  return lots.filter(({ expiry }) => expiry < today)
}

/** There are lots, and none of them may be used any more. */
export function isAllExpired(pigment: Pigment, today: string): boolean {
  const count = pigment.lots?.length ?? 0
  return count > 0 && expiredLots(pigment, today).length === count
}

/**
 * The lot a hand should reach for: what is open before what is sealed, then what expires first. Where all have expired
 * the one that did last; undefined where none is written down.
 */
export function nextLot({ lots = [] }: Pigment, today: string): Lot | undefined {
  const usable = lots.filter(({ expiry }) => expiry >= today)
  if (usable.length === 0)
    return lots.reduce<Lot | undefined>(
      (last, lot) => (last && last.expiry >= lot.expiry ? last : lot),
      undefined,
    )
  return usable.reduce((first, lot) => {
    const [opened, wasOpened] = [lot.opened !== undefined, first.opened !== undefined]
    if (opened !== wasOpened) return opened ? lot : first
    return lot.expiry < first.expiry ? lot : first
  })
}
