import { Circle, Image } from 'react-konva/lib/ReactKonvaCore'
import type { Point } from '../../geometry/Point'
import { usePlan } from '../store/consultation'
import { useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { toScreen, type View } from '../tools/view'

/** A grey veil over where no dots go, and the brush that moves its border. */
export function PlacesMarks({ view, cursor }: { view: View; cursor: Point | null }) {
  const { photo, map } = usePlan('photo', 'map')
  const { tool, placesBrush } = useDesk()
  const veil = useResults(state => state.veil)
  const at = cursor && toScreen(view, cursor)
  const radius = (placesBrush / 2) * (map?.pixelsPerMm ?? 1) * view.zoom
  return (
    <>
      {veil && photo && (
        <Image
          image={veil}
          x={view.panX}
          y={view.panY}
          width={photo.width * view.zoom}
          height={photo.height * view.zoom}
        />
      )}
      {at && (tool === 'keep-off' || tool === 'allow') && (
        <>
          <Circle x={at.x} y={at.y} radius={radius} stroke="black" strokeWidth={3} opacity={0.6} />
          <Circle x={at.x} y={at.y} radius={radius} stroke="white" strokeWidth={1.5} />
        </>
      )}
    </>
  )
}
