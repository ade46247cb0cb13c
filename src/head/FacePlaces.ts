import type { Point } from '../geometry/Point'

/** Polygons of a face in photo pixels, whole numbers: where no pigment goes. */
export type FacePlaces = {
  /** From the upper edge of the brows down to the chin. The forehead is left to the hairline. */
  readonly face: readonly Point[]
  readonly eyes: readonly (readonly Point[])[]
  readonly brows: readonly (readonly Point[])[]
  readonly ears: readonly (readonly Point[])[]
}
