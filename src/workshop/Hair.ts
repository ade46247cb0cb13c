import type { Vector } from '../head/ellipsoidChart'

/** One hair, mm in head axes: where it leaves the skin, how the skin faces there, and where its visible part ends. */
export type Hair = {
  readonly root: Vector
  readonly normal: Vector
  /** Along the skin, the way it leans; unit length. */
  readonly leans: Vector
  /** Points of the part above the skin, root first. */
  readonly course: readonly Vector[]
  readonly width: number
  /** Share of light that gets past it, 0..1: dark hair little, fair down most. */
  readonly clear: number
  /** How dark its shaft shows through the skin, as a factor on full stubble; 0 = not at all. */
  readonly shadow: number
}
