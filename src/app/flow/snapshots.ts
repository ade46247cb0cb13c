import { thumbnail } from '../../browser/thumbnail'
import { mostSnapshots, type Snapshot } from '../../record/Snapshot'
import { compare, useCompare } from '../store/compare'
import { choose, useConsultation } from '../store/consultation'
import { tell } from '../store/desk'
import { useResults } from '../store/results'
import type { PaneContent } from '../tools/paneContent'
import { derived } from './watch'

/** The choice as it stands is kept as a candidate, with a small picture of it. */
export async function keepSnapshot(): Promise<void> {
  await derived()
  const { snapshots } = useCompare.getState()
  const { picture, headBox } = useResults.getState()
  if (!picture) return tell('picture/needs-shade')
  if (snapshots.length >= mostSnapshots) return tell('compare/tray-full', { most: mostSnapshots })
  const { plan } = useConsultation.getState()
  const kept = { id: crypto.randomUUID(), plan, thumbnail: thumbnail(picture.bitmap, headBox) }
  compare({ snapshots: [...snapshots, kept] })
  tell('compare/kept', { count: snapshots.length + 1 })
}

/** A candidate is the choice again; one step of undo takes it back. */
export function restoreSnapshot({ plan }: Snapshot): void {
  choose(plan)
  tell('compare/restored')
}

/** What showed a candidate that goes shows the choice instead. */
export function removeSnapshot(id: string): void {
  const { snapshots, two, four } = useCompare.getState()
  const without = (contents: readonly PaneContent[]) =>
    contents.map(content => (content === `kept ${id}` ? 'plan' : content))
  compare({
    snapshots: snapshots.filter(snapshot => snapshot.id !== id),
    two: without(two),
    four: without(four),
  })
}
