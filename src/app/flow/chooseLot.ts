import type { Lot } from '../../shade/catalogue/Lot'
import { choose, useConsultation } from '../store/consultation'

/** The bottle the shade is taken from, by the number printed on it; none for an empty number. */
export function chooseLot(number: string, lots: readonly Pick<Lot, 'number' | 'expiry'>[]): void {
  const { choice } = useConsultation.getState().plan
  if (!choice) return
  const { lot: _, ...rest } = choice
  const lot = lots.find(one => one.number === number)
  choose({ choice: lot ? { ...rest, lot: { number: lot.number, expiry: lot.expiry } } : rest })
}
