import { create } from 'zustand'
import type { Picture, ShadeAnswer } from '../../browser/studio'
import type { Remark } from '../../geometry/Remark'
import type { Entry } from '../../record/Entry'
import type { ChosenShade } from '../../record/Plan'
import type { AimTarget } from '../../shade/aimTarget'
import type { Explanation } from '../../shade/explainShade'
import type { PhotoBlur } from '../../stubble/estimateBlur'
import type { CombinedSides } from '../../tones/combinedSides'
import type { HairTone } from '../../tones/hairTone'
import type { Tone } from '../../tones/Tone'
import type { ChartReading } from '../../tones/whiteReference/readChart'
import { closeLater } from './closeLater'

export type RepeatedRecipe = {
  readonly pigment: string
  readonly dilution: number
  readonly volumeMl: number
  /** The pigment is still in the catalogue. */
  readonly onShelf: boolean
  readonly patient: string
}

/** What the rooms computed from the plan: never saved, always to be had again from the same plan. */
type Results = {
  /** The photo as the stage shows it. */
  readonly bitmap: ImageBitmap | null
  readonly photoNotes: readonly Remark[]
  /** Photo pixels around the head's scalp, for a closer view; null where no outline was found. */
  readonly headBox: { left: number; top: number; right: number; bottom: number } | null
  /** How soft the photo is, and dots on it. */
  readonly blur: PhotoBlur | null
  /** What the card or chart in the photo says. */
  readonly white: ChartReading | Remark | null
  readonly skin: Tone | Remark | null
  readonly side: CombinedSides | Remark | null
  /** Longer hair, where its contrast with the scalp is the aim. */
  readonly hair: HairTone | Remark | null
  /** What the pigment is to match; null until enough is sampled for it. */
  readonly goal: AimTarget | Remark | null
  readonly shade: ShadeAnswer | null
  readonly shadeRefusal: Remark | null
  /** The one suggestion that was opened, by its place in the list, and why it looks as it will once that is known. */
  readonly opened: { readonly place: number; readonly explanation: Explanation | null } | null
  /** What is read aloud about a chosen shade. */
  readonly aloud: { readonly choice: ChosenShade | null; readonly reasons: readonly Remark[] } | null
  /** The recipe of the last record, asked for again. */
  readonly repeated: RepeatedRecipe | null
  readonly picture: Picture | null
  /** What is shown instead while a hand drags, and until the picture it ends with is there. */
  readonly dragged: Picture | null
  readonly pictureRefusal: Remark | null
  /** Where no dots go, as it is laid over the photo; null while nobody asks to see it. */
  readonly veil: ImageBitmap | null
  readonly lookingForFace: boolean
  /** Why no face could be looked for. */
  readonly faceRefusal: Remark | null
  /** A newer picture is being drawn. */
  readonly drawing: boolean
  readonly records: { readonly entries: readonly Entry[]; readonly unreadable: number }
}

const nothing: Results = {
  bitmap: null,
  photoNotes: [],
  headBox: null,
  blur: null,
  white: null,
  skin: null,
  side: null,
  hair: null,
  goal: null,
  shade: null,
  shadeRefusal: null,
  opened: null,
  aloud: null,
  repeated: null,
  picture: null,
  dragged: null,
  pictureRefusal: null,
  veil: null,
  lookingForFace: false,
  faceRefusal: null,
  drawing: false,
  records: { entries: [], unreadable: 0 },
}

export const useResults = create<Results>(() => nothing)

export const show = useResults.setState

/** Another photo: what was computed for the last one goes, the list of records stays. */
export function clearResults(): void {
  const { bitmap, picture, dragged, veil, records } = useResults.getState()
  useResults.setState({ ...nothing, records })
  closeLater(bitmap, picture?.bitmap, dragged?.bitmap, veil)
}
