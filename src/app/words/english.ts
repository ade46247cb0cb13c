import { compareWords } from './compare'
import { controls } from './controls'
import { mask } from './mask'
import { pigments } from './pigments'
import { reasons } from './reasons'
import { remarks } from './remarks'
import { time } from './time'

/** Every sentence a person reads, by its code. `{name}` is filled by `say`. */
export const english = {
  ...controls,
  ...reasons,
  ...remarks,
  ...pigments,
  ...compareWords,
  ...mask,
  ...time,
} as const
