import { useCallback, useEffect, useState } from 'react'
import type { Point } from '../../geometry/Point'
import type { PlanPhoto } from '../../record/Plan'
import { useResults } from '../store/results'
import { fitBox, fitWhole, travel, type View } from '../tools/view'

type Size = { readonly width: number; readonly height: number }

/**
 * Where the photo lies on the stage. Another photo or another size of the stage shows the whole of it again, or, where
 * several pictures leave little room, the head.
 */
export function useView(photo: PlanPhoto | null, size: Size, closer: boolean) {
  const [moved, setMoved] = useState<View | null>(null)
  const box = useResults(state => state.headBox)
  const digest = photo?.digest
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new photo or size is what the reset answers to
  useEffect(() => setMoved(null), [digest, size.width, size.height])
  const usable = photo && size.width > 0 && size.height > 0
  const begin = useCallback(
    (photo: PlanPhoto) => (closer && box ? fitBox(box, size) : fitWhole(photo, size)),
    [closer, box, size],
  )
  const view = moved ?? (usable ? begin(photo) : { zoom: 1, panX: 0, panY: 0 })
  const move = useCallback(
    (by: { at: Point; from: Point; factor: number }) => {
      if (photo) setMoved(before => travel(before ?? begin(photo), by, photo, size))
    },
    [photo, size, begin],
  )
  return {
    view,
    move,
    whole: () => setMoved(photo && fitWhole(photo, size)),
    head: box ? () => setMoved(fitBox(box, size)) : null,
  }
}
