import { canonicalJson } from '../../record/canonicalJson'

/** Inputs each result was last computed from, by the result's name. */
const done = new Map<string, string>()

/** Runs the work when the inputs of this name differ from the last time. */
export async function whenChanged(name: string, inputs: unknown, work: () => Promise<void>): Promise<void> {
  const key = canonicalJson(inputs)
  if (done.get(name) === key) return
  done.set(name, key)
  await work()
}

/** One result, or with no name all of them, must be computed again: another photo lies on the desk. */
export function forget(name?: string): void {
  if (name) done.delete(name)
  else done.clear()
}
