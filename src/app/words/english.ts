import { controls } from './controls'
import { pigments } from './pigments'
import { remarks } from './remarks'

/** Every sentence a person reads, by its code. `{name}` is filled by `say`. */
export const english = { ...controls, ...remarks, ...pigments } as const
