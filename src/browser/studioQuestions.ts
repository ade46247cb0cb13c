/** What the page asks the studio's worker, and what it answers: plain values, as a message can carry them. */
import type { Point } from '../geometry/Point'
import type { Remark } from '../geometry/Remark'
import type { MapChoice } from '../head/toScalpMap'
import type { Lab, LinearRgb } from '../light/colours'
import type { Plan, View } from '../record/Plan'
import type { AimQuestion, AimTarget } from '../shade/aimTarget'
import type { FamilyMember } from '../shade/equalToneFamily'
import type { Blend } from '../shade/greySides'
import type { Pigment } from '../shade/Pigment'
import type { Spread } from '../shade/Spread'
import type { Suggestion } from '../shade/Suggestion'
import type { Target } from '../shade/Target'
import type { Skin } from '../skin/Skin'
import type { PhotoBlur } from '../stubble/estimateBlur'
import type { Stroke } from '../tones/Stroke'
import type { Tone } from '../tones/Tone'
import type { WhiteReference } from '../tones/whiteReference/WhiteReference'

/** What a photo says by itself: its name, where the head is, and how the scalp may lie in it. */
export type PhotoFacts = {
  /** SHA-256 of the working copy's RGBA. */
  readonly digest: string
  readonly headBox: { left: number; top: number; right: number; bottom: number } | null
  readonly lay: { readonly map: MapChoice; readonly glabella: Point }
  readonly blur: PhotoBlur
}

export type SkinQuestion = {
  readonly strokes: readonly Stroke[]
  readonly map: MapChoice | null
  readonly view: View
  readonly white: WhiteReference | null
}

export type SideQuestion = {
  readonly tone: Tone
  readonly skinStrokes: readonly Stroke[]
  readonly hairStrokes: readonly Stroke[]
  readonly sideLength: Plan['sideLength']
  readonly wet: boolean
  readonly map: MapChoice
  readonly view: View
  readonly white: WhiteReference | null
}

export type AimRequest = Omit<AimQuestion, 'skin' | 'blur'> & {
  readonly map: MapChoice | null
  readonly white: WhiteReference | null
}

export type ShadeQuestion = {
  readonly tone: Tone
  readonly goal: AimTarget
  readonly depth: number
  /** A step shallower may be suggested too. */
  readonly varyDepth: boolean
  /** The clinic's pigments, one or more. */
  readonly catalogue: readonly Pigment[]
  readonly white: WhiteReference | null
}

/** Dots and a mixture that a person put together, instead of those that were suggested. */
export type FieldQuestion = {
  readonly skin: Skin
  readonly target: Target
  readonly spread: Partial<Spread>
  readonly suggestion: Suggestion
  readonly member: FamilyMember
  readonly catalogue: readonly Pigment[]
}

export type ShadeAnswer = {
  readonly suggestions: readonly Suggestion[]
  readonly skin: Skin
  readonly bare: Lab
  readonly target: Target
  readonly targetRatio: LinearRgb
  /** What the photo and the sides leave open. */
  readonly spread: Partial<Spread>
  readonly notes: readonly Remark[]
}

export type Picture = {
  /** SHA-256 of what determines the picture; empty while dragging. */
  readonly id: string
  /** SHA-256 of the drawn RGBA of the full photo; empty while dragging. */
  readonly drawing: string
  readonly dots: number
  /** Beside greyer sides; null unless the picture shows them. */
  readonly blend: Blend | null
  readonly bitmap: ImageBitmap
}

/** Skin and dots from close by; see `CloseUpPicture`. */
export type CloseUp = {
  readonly bitmap: ImageBitmap
  readonly pixelsPerMm: number
  readonly reach: LinearRgb
}
