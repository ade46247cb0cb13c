import type { Point } from '../geometry/Point'

/** One sweep of the sampling brush over the photo, in photo pixels; the brush is round. */
export type Stroke = { readonly points: readonly Point[]; readonly radius: number }
