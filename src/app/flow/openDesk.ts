import { keepDraft, restoreDraft } from './draft'
import { followPanes } from './followPanes'
import { keepShelf } from './shelf'
import { followShade } from './suggest'
import { watch } from './watch'

/** The desk in the morning: as it was left, computing from now on, losing nothing. Returns the way to close it. */
export function openDesk(): () => void {
  const stopWatching = watch()
  const stopFollowing = followShade()
  const stopPanes = followPanes()
  const stopKeeping = keepDraft()
  const stopShelf = keepShelf()
  void restoreDraft()
  return () => {
    stopWatching()
    stopFollowing()
    stopPanes()
    stopKeeping()
    stopShelf()
  }
}
