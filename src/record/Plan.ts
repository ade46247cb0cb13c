import type { Hairline } from '../design/Hairline'
import type { Point } from '../geometry/Point'
import type { Quadrilateral } from '../geometry/quadrilateral'
import type { FacePlaces } from '../head/FacePlaces'
import type { HeadPose } from '../head/HeadPose'
import type { Pace } from '../healing/Band'
import { healedDay } from '../healing/healingTimes'
import type { Lab, LinearRgb } from '../light/colours'
import { type Aim, usualAim } from '../shade/Aim'
import type { Pigment } from '../shade/Pigment'
import type { ZoneShade } from '../shade/zoneShades'
import type { Skin } from '../skin/Skin'
import type { MaskStroke } from '../stubble/MaskStroke'
import type { Stroke } from '../tones/Stroke'
import type { CardKind } from '../tones/whiteReference/readCard'
import type { WhiteReference } from '../tones/whiteReference/WhiteReference'

/** Which photo is on the desk, by name: its pixels are kept beside the plan, never inside it. */
export type PlanPhoto = {
  /** SHA-256, 64 hexadecimal digits. */
  readonly digest: string
  /** Pixels of the working copy. */
  readonly width: number
  readonly height: number
  /** The file's own name, as a reminder for the person at the desk. */
  readonly name?: string
  readonly view: View
  /** Which sample this is, when it is one of ours. */
  readonly sample?: string
}

export type View = 'front' | 'top' | 'left' | 'right' | 'back' | 'close-up'

/** How the photo got its millimetres: assumed, measured between two points, or known with the sample. */
export type PlanScale = {
  readonly kind: 'assumed' | 'points' | 'sample'
  readonly pixelsPerMm: number
  /** The two points of the measurement, in photo pixels, and the true distance between them. */
  readonly points?: readonly [Point, Point]
  readonly millimetres?: number
}

/** How the scalp lies in the photo. */
export type PlanMap =
  | { readonly kind: 'plane'; readonly pixelsPerMm: number; readonly x0: number; readonly y0: number }
  | ({ readonly kind: 'head' } & HeadPose)

/**
 * Something of known colour in the photo: where a person pointed at it, and what was read there; `reference` is null
 * until it has been read, and where it was refused.
 */
export type PlanWhite =
  | {
      readonly kind: 'card'
      readonly card: CardKind
      /** Where it was tapped, photo pixels. */
      readonly at: Point | null
      readonly reference: WhiteReference | null
    }
  | {
      readonly kind: 'chart'
      /** Outer corners of the four corner patches, photo pixels; null until the first is dragged or all are found. */
      readonly corners: Quadrilateral | null
      /** The app found the corners by itself. */
      readonly found: boolean
      readonly reference: WhiteReference | null
    }

/** How the hair at the sides was cut when the photo was taken, in millimetres. */
export type SideLength = 'razor' | '0' | '0.5' | '1' | 'longer'

/** The suggestion that was chosen, with all the picture needs of it, so that a later catalogue cannot change it. */
export type ChosenShade = {
  /** Name of the pigment. */
  readonly pigment: string
  /** What was in the bottle that day, g/L: a name in the catalogue may mean another mixture later. */
  readonly bottle: Pick<Pigment, 'carbon' | 'red' | 'yellow' | 'brown'>
  /** The lot it is taken from, where the clinic has written its lots down. */
  readonly lot?: { readonly number: string; readonly expiry: string }
  /** Millilitres of diluent to one of pigment. */
  readonly dilution: number
  /** To the centre of the dot; radius and thickness of the dot; all in millimetres. */
  readonly depth: number
  readonly radius: number
  readonly thickness: number
  /** Dots per cm². */
  readonly density: number
  readonly healed: { readonly light: Lab; readonly likely: Lab; readonly dark: Lab }
  /** ΔE*ab from the healed shade to the target. */
  readonly deltaE: number
  /** Linear-light ratio of the target to bare skin, by channel. */
  readonly target: LinearRgb
  /** The skin it was chosen for. */
  readonly skin: Skin
  /** The same bottle and dots for each zone of the head, where it was worked out. */
  readonly zones?: readonly ZoneShade[]
}

/** What a net found when it looked for a face: kept, since another browser's net may find another. */
export type PlanFace = { readonly kind: 'none' } | ({ readonly kind: 'found' } & FacePlaces)

/**
 * Everything a person chose in one consultation and nothing that can be computed from it: what is undone,
 * drafted and put on record.
 */
export type Plan = {
  readonly photo: PlanPhoto | null
  readonly scale: PlanScale | null
  readonly map: PlanMap | null
  /** Chart millimetres; heights of the hairline are measured up from here. */
  readonly glabella: Point | null
  readonly white: PlanWhite | null
  readonly skinStrokes: readonly Stroke[]
  readonly hairStrokes: readonly Stroke[]
  readonly sideLength: SideLength
  /** The hair at the sides was wet when the photo was taken. */
  readonly wet: boolean
  /** What the pigment is to match. */
  readonly aim: Aim
  /** How deep the dots are planned, to their centre, mm. */
  readonly depth: number
  /** A depth a step shallower may be suggested too. */
  readonly varyDepth: boolean
  /** What is mixed for a session, ml in all. */
  readonly volumeMl: number
  readonly choice: ChosenShade | null
  readonly hairline: Hairline | null
  /** 0 soft … 100 linear. */
  readonly edge: number
  /** Dots per cm². */
  readonly density: number
  /** Null until it has been looked for. */
  readonly face: PlanFace | null
  /** Where a person said that dots may go or not. */
  readonly maskStrokes: readonly MaskStroke[]
  /** Seed of the dots, an integer of 32 bits: the same seed puts every dot in the same place. */
  readonly seed: number
  /** Which day the picture shows, counted from the last session; see `timeCourse`. */
  readonly day: number
  /** How fast this skin is taken to heal, fade and spread. */
  readonly pace: Pace
  /** 0 always covered … 1 much sun without protection. */
  readonly sun: number
  /** Sessions done, 1 to 3. */
  readonly sessions: number
  /** Share of the hairs at the sides shown as having turned white, 0..1. */
  readonly greySides: number
}

/** The desk before a photo lies on it. */
export const emptyPlan: Plan = {
  photo: null,
  scale: null,
  map: null,
  glabella: null,
  white: null,
  skinStrokes: [],
  hairStrokes: [],
  sideLength: '0',
  wet: false,
  aim: usualAim,
  depth: 0.35,
  varyDepth: true,
  volumeMl: 3,
  choice: null,
  hairline: null,
  edge: 20,
  density: 150,
  face: null,
  maskStrokes: [],
  seed: 1,
  day: healedDay,
  pace: 'typical',
  sun: 0.5,
  sessions: 3,
  greySides: 0,
}
