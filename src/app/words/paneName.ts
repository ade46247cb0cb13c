import type { Snapshot } from '../../record/Snapshot'
import type { PaneContent } from '../tools/paneContent'
import { say } from './say'
import { snapshotName } from './snapshotName'

/** What a picture shows, in a few words; a kept candidate by its place in the tray and its name. */
export function paneName(content: PaneContent, snapshots: readonly Snapshot[]): string {
  const place = snapshots.findIndex(({ id }) => content === `kept ${id}`)
  if (place < 0) return say(`compare/${content}`)
  return say('compare/kept-name', { place: place + 1, name: snapshotName(snapshots[place].plan) })
}
