import { keepDraft, restoreDraft } from './draft'
import { watch } from './watch'

/** The desk in the morning: as it was left, computing from now on, losing nothing. Returns the way to close it. */
export function openDesk(): () => void {
  const stopWatching = watch()
  const stopKeeping = keepDraft()
  void restoreDraft()
  return () => {
    stopWatching()
    stopKeeping()
  }
}
