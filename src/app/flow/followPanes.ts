import * as studio from '../../browser/studio'
import { isRemark } from '../../geometry/Remark'
import { canonicalJson } from '../../record/canonicalJson'
import { closeLater } from '../store/closeLater'
import { compare, contentsOf, type PanePicture, useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { type PaneContent, type PaneRequest, paneRequest } from '../tools/paneContent'
import { tellFault } from './task'

/**
 * Pictures beside each other are drawn one after another, after the picture of the choice itself, and again when what
 * they show changes; during a drag they wait. Those no longer shown are let go.
 */
const { signal } = new AbortController()
let drawing = false

/** Follows what is to be seen from now on; returns the way to stop. */
export function followPanes(): () => void {
  const stops = [useCompare, useConsultation, useDesk, useResults].map(store =>
    store.subscribe(() => void follow()),
  )
  return () => {
    for (const stop of stops) stop()
  }
}

type Wanted = { readonly content: PaneContent; readonly key: string; readonly request: PaneRequest }

/** Pictures of the present layout that the desk does not have already. */
function wanted(): Wanted[] {
  const state = useCompare.getState()
  const { picture } = useResults.getState()
  const { step, showBare } = useDesk.getState()
  if (step !== 'preview' || !picture) return []
  const contents = contentsOf(state, showBare)
  return [...new Set(contents)]
    .filter(content => state.matte || !atHand(content))
    .flatMap(content => {
      const { plan } = useConsultation.getState()
      const look = { matte: state.matte, panes: contents.length }
      const request = paneRequest(content, plan, state.snapshots, look)
      return request ? [{ content, key: canonicalJson(request.inputs), request }] : []
    })
}

/** The photo and the picture of the choice are always on the desk. */
const atHand = (content: PaneContent) => content === 'bare' || content === 'plan'

async function follow(): Promise<void> {
  const needed = wanted()
  letGo(needed)
  const { pictures, pending } = useCompare.getState()
  const next = needed.find(({ content, key }) => pictures[content]?.key !== key)
  if (pending !== (next !== undefined)) compare({ pending: next !== undefined })
  if (!next || drawing || useConsultation.getState().held || useResults.getState().drawing) return
  drawing = true
  const bitmap = await draw(next)
  drawing = false
  keep(next.content, { key: next.key, bitmap })
}

async function draw({ request }: Wanted): Promise<ImageBitmap | null> {
  try {
    const drawn = await studio.drawPane(signal, request.plan, request.look)
    return isRemark(drawn) ? null : drawn
  } catch (error) {
    tellFault(error)
    return null
  }
}

function keep(content: PaneContent, picture: PanePicture): void {
  const { pictures } = useCompare.getState()
  closeLater(pictures[content]?.bitmap)
  compare({ pictures: { ...pictures, [content]: picture } })
}

function letGo(needed: readonly Wanted[]): void {
  const held = Object.entries(useCompare.getState().pictures) as [PaneContent, PanePicture][]
  const gone = held.filter(([content]) => !needed.some(one => one.content === content))
  if (gone.length === 0) return
  compare({ pictures: Object.fromEntries(held.filter(entry => !gone.includes(entry))) })
  closeLater(...gone.map(([, { bitmap }]) => bitmap))
}
