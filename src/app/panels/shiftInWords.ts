import type { Suggestion } from '../../shade/Suggestion'
import { format, say } from '../words/say'

/** What healing under skin does to this pigment, read aloud; every part is computed from the three colours. */
export function shiftInWords({ shiftWords }: Suggestion): string {
  const told = (about: 'healed' | 'skin') =>
    shiftWords
      .filter(({ code }) => code.startsWith(about))
      .map(({ code, values }) => say(`shift/${code}`, { by: format(values.by, values.by < 10 ? 1 : 0) }))
      .join(', ')
  const healed = told('healed')
  const beside = told('skin')
  return [
    healed && say('shift/from-bottle', { words: healed }),
    beside && say('shift/beside', { words: beside }),
  ]
    .filter(Boolean)
    .join(' ')
}
