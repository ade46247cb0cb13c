import { create } from 'zustand'
import type { Snapshot } from '../../record/Snapshot'
import type { Layout } from '../tools/layPanes'
import type { PaneContent } from '../tools/paneContent'
import { closeLater } from './closeLater'

/** How the head is looked at on the Preview, and the candidates that were kept. Only the candidates are saved. */
export type DistanceId = 'screen' | 'mirror' | 'conversation' | 'street'

/** A drawn picture and the inputs it was drawn from; null where there is none to show. */
export type PanePicture = { readonly key: string; readonly bitmap: ImageBitmap | null }

type Compare = {
  readonly layout: Layout
  /** Where before meets after, per cent from the left. */
  readonly divider: number
  readonly two: readonly PaneContent[]
  readonly four: readonly PaneContent[]
  readonly distance: DistanceId
  /** The shine is powdered away. */
  readonly matte: boolean
  readonly snapshots: readonly Snapshot[]
  /** Drawn pictures by what they show. */
  readonly pictures: Readonly<Partial<Record<PaneContent, PanePicture>>>
  /** Some picture is not yet drawn from what is chosen now. */
  readonly pending: boolean
}

const initial: Compare = {
  layout: 'one',
  divider: 50,
  two: ['soft', 'linear'],
  four: ['bare', 'light', 'plan', 'dark'],
  distance: 'screen',
  matte: false,
  snapshots: [],
  pictures: {},
  pending: false,
}

export const useCompare = create<Compare>(() => initial)

export const compare = useCompare.setState

/** What each picture of the present layout shows, in reading order. @param bare one picture shows the skin alone */
export function contentsOf({ layout, two, four }: Pick<Compare, 'layout' | 'two' | 'four'>, bare: boolean) {
  if (layout === 'slider') return ['bare', 'plan'] as const
  if (layout === 'two') return two
  if (layout === 'four') return four
  return bare ? (['bare'] as const) : (['plan'] as const)
}

/** Another photo: candidates on any other are let go, their pictures too, and one picture is shown. */
export function keepOnly(digest: string | undefined): void {
  const { snapshots, pictures } = useCompare.getState()
  compare({
    layout: 'one',
    two: initial.two,
    four: initial.four,
    pictures: {},
    snapshots: snapshots.filter(({ plan }) => plan.photo?.digest === digest),
  })
  closeLater(...Object.values(pictures).map(picture => picture?.bitmap))
}
