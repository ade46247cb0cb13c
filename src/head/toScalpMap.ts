import type { HeadPose } from './HeadPose'
import { headMap } from './headMap'
import { type PlaneScale, planeMap } from './planeMap'
import type { ScalpMap } from './ScalpMap'

/** How the scalp lies in a photo, as plain data that can be kept: a flat sheet or a posed head. */
export type MapChoice = ({ readonly kind: 'plane' } & PlaneScale) | ({ readonly kind: 'head' } & HeadPose)

/** The map that plain data stands for. Throws RangeError as `planeMap` and `headMap` do. */
export function toScalpMap(choice: MapChoice): ScalpMap {
  return choice.kind === 'plane' ? planeMap(choice) : headMap(choice)
}
