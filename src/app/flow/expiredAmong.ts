import type { Remark } from '../../geometry/Remark'
import { isAllExpired } from '../../shade/catalogue/expiredLots'
import type { Suggestion } from '../../shade/Suggestion'
import { useShelf } from '../store/shelf'
import { today } from './today'

/** A pigment whose lots have all expired is suggested like any other, and said to be out of date. */
export function expiredAmong(suggestions: readonly Suggestion[]): Remark[] {
  const { pigments } = useShelf.getState().catalogue
  const expired = pigments
    .filter(pigment => suggestions.some(suggestion => suggestion.pigment === pigment.name))
    .filter(pigment => isAllExpired(pigment, today()))
  const names = expired.map(({ name }) => name).join(', ')
  return expired.length > 0 ? [{ code: 'shade/expired', values: { names } }] : []
}
