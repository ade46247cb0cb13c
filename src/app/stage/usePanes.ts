import { useMemo } from 'react'
import type { PlanPhoto } from '../../record/Plan'
import { contentsOf, useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { layPanes, type Pane } from '../tools/layPanes'
import type { PaneContent } from '../tools/paneContent'

/** A picture on the stage: where, of what, and its bitmap once it is drawn. */
export type ShownPane = Pane & {
  readonly content: PaneContent
  readonly image: ImageBitmap | null
  /** It shows what is being chosen: while a hand drags, the picture that follows it. */
  readonly follows: boolean
}

/** The pictures of the present layout; on every step but the Preview there is one. */
export function usePanes(
  photo: PlanPhoto | null,
  size: { readonly width: number; readonly height: number },
): readonly ShownPane[] {
  const onPreview = useDesk(state => state.step === 'preview')
  const showBare = useDesk(state => state.showBare)
  const withStubble = useDesk(({ step }) => step === 'design' || step === 'preview' || step === 'record')
  const bitmap = useResults(state => state.bitmap)
  const picture = useResults(state => state.picture)
  const state = useCompare()
  const { divider, matte, pictures, pending } = state
  const held = useConsultation(consultation => consultation.held !== null)
  // While a hand drags, the picture that follows it is the one with shine.
  const current = matte && onPreview && !held && !pending
  const layout = onPreview && picture ? state.layout : 'one'
  const contents = contentsOf({ ...state, layout }, showBare || !withStubble || !picture)
  const places = useMemo(
    () => (photo ? layPanes(layout, size, photo, divider) : []),
    [layout, size, photo, divider],
  )
  return places.map((place, at) => {
    const content = contents[at]
    const atHand = content === 'bare' ? bitmap : content === 'plan' ? (picture?.bitmap ?? null) : null
    const drawn = pictures[content]?.bitmap ?? null
    return {
      ...place,
      content,
      image: current ? (drawn ?? atHand) : (atHand ?? drawn),
      follows: content === 'plan' && !current,
    }
  })
}
