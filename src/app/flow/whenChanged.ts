import { shallow } from 'zustand/shallow'
import { canonicalJson } from '../../record/canonicalJson'

/** Inputs each result was last computed from, by the result's name; and the same as a text. */
const done = new Map<string, { readonly inputs: unknown; readonly key: string }>()

/** Runs the work when the inputs of this name differ from the last time. */
export async function whenChanged(name: string, inputs: unknown, work: () => Promise<void>): Promise<void> {
  const before = done.get(name)
  // At most steps of a drag nothing has moved here: the very same values need not be written out to be compared.
  if (before && shallow(before.inputs, inputs)) return
  const key = canonicalJson(inputs)
  done.set(name, { inputs, key })
  if (before?.key === key) return
  await work()
}

/** One result, or with no name all of them, must be computed again: another photo lies on the desk. */
export function forget(name?: string): void {
  if (name) done.delete(name)
  else done.clear()
}
