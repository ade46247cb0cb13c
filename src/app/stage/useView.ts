import { useCallback, useEffect, useState } from 'react'
import type { Point } from '../../geometry/Point'
import type { PlanPhoto } from '../../record/Plan'
import { useResults } from '../store/results'
import { fitBox, fitWhole, travel, type View } from '../tools/view'

type Size = { readonly width: number; readonly height: number }

/** Where the photo lies on the stage. Another photo or another size of the stage shows the whole of it again. */
export function useView(photo: PlanPhoto | null, size: Size) {
  const [moved, setMoved] = useState<View | null>(null)
  const box = useResults(state => state.headBox)
  const digest = photo?.digest
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new photo or size is what the reset answers to
  useEffect(() => setMoved(null), [digest, size.width, size.height])
  const usable = photo && size.width > 0 && size.height > 0
  const view = moved ?? (usable ? fitWhole(photo, size) : { zoom: 1, panX: 0, panY: 0 })
  const move = useCallback(
    (by: { at: Point; from: Point; factor: number }) => {
      if (photo) setMoved(before => travel(before ?? fitWhole(photo, size), by, photo, size))
    },
    [photo, size],
  )
  return {
    view,
    move,
    whole: () => setMoved(null),
    head: box ? () => setMoved(fitBox(box, size)) : null,
  }
}
