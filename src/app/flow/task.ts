import { VaultFault } from '../../browser/vault/VaultFault'
import { arrange, tell } from '../store/desk'

/**
 * One piece of waiting: a word for what is being waited for, and an end to it however it ends. A newer task of
 * the same name takes over from an older one, whose result nobody wants any more.
 */
const running = new Map<string, AbortController>()

export async function task(
  name: string,
  busy: string | null,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  running.get(name)?.abort()
  const control = new AbortController()
  running.set(name, control)
  if (busy) arrange({ busy })
  try {
    await work(control.signal)
  } catch (error) {
    if (!control.signal.aborted) tellFault(error)
  } finally {
    if (running.get(name) === control) {
      running.delete(name)
      if (busy) arrange({ busy: null })
    }
  }
}

/** Ends the task of this name where one is under way, and says whether there was one. */
export function callOffTask(name: string): boolean {
  const control = running.get(name)
  control?.abort()
  return control !== undefined
}

export function tellFault(error: unknown): void {
  if (error instanceof VaultFault) {
    tell(error.code, error.values)
    return
  }
  console.error(error)
  tell('fault', { reason: error instanceof Error ? error.message : String(error) })
}
