import { canonicalJson } from '../record/canonicalJson'

/** What a drag leaves as it is and would be slow to make again: dots' kernels, places, real hair. */
const kept = new Map<string, readonly { readonly key: string; readonly value: unknown }[]>()

/**
 * What was made from the same inputs before, or what is made of them now. Of each name the `room` values last asked for are
 * kept.
 */
export function once<Value>(name: string, inputs: unknown, make: () => Value, room = 1): Value {
  const key = canonicalJson(inputs)
  const held = kept.get(name) ?? []
  const others = held.filter(one => one.key !== key).slice(0, room - 1)
  const found = held.find(one => one.key === key)
  kept.set(name, others)
  const value = found ? (found.value as Value) : make()
  kept.set(name, [{ key, value }, ...others])
  return value
}
