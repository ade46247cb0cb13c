import type { Context } from 'konva/lib/Context'
import { useState } from 'react'
import { Circle, Group, Image as KonvaImage } from 'react-konva/lib/ReactKonvaCore'
import type { Point } from '../../geometry/Point'
import type { PlanPhoto } from '../../record/Plan'
import { useResults } from '../store/results'
import { toScreen, type View } from '../tools/view'
import type { ShownPane } from './usePanes'

/** Half the width of the lens, screen pixels, and at most this share of a picture's shorter side. */
const lens = 120
const mostShare = 0.36

/** Times larger than around it, and at least so many screen pixels for one of the photo. */
const enlarged = 3
const leastZoom = 2

/** From a finger, which would cover what lies under it: above it, or below where there is no room. */
const offFinger = 30

type Props = {
  readonly panes: readonly ShownPane[]
  readonly photo: PlanPhoto
  readonly view: View
  /** Photo pixel under the hand; where the hand has left the stage the lens stays. */
  readonly cursor: Point | null
}

/** A round lens over every picture at the same place: the photo at its full resolution. */
export function Loupe({ panes, photo, view, cursor }: Props) {
  const [last, setLast] = useState<Point>({ x: photo.width / 2, y: photo.height / 3 })
  if (cursor && (cursor.x !== last.x || cursor.y !== last.y)) setLast(cursor)
  const at = cursor ?? last
  const dragged = useResults(state => state.dragged?.bitmap)
  const onPicture = toScreen(view, at)
  const zoom = Math.max(leastZoom, enlarged * view.zoom)
  const touched = window.matchMedia('(pointer: coarse)').matches
  return panes.map(({ left, top, width, height, origin, ...pane }, place) => {
    const image = (pane.follows && dragged) || pane.image
    const radius = Math.min(lens, mostShare * Math.min(photo.width * view.zoom, panes[0].height))
    const x = origin.x + onPicture.x
    const looked = origin.y + onPicture.y
    const off = touched ? radius + offFinger : 0
    const y = looked - off - radius < top && touched ? looked + off : looked - off
    return (
      <Group
        // biome-ignore lint/suspicious/noArrayIndexKey: a lens is the one of its picture
        key={place}
        clipX={left}
        clipY={top}
        clipWidth={width}
        clipHeight={height}
      >
        <Group clipFunc={(context: Context) => context.arc(x, y, radius, 0, 2 * Math.PI)}>
          {image && (
            <KonvaImage
              image={image}
              x={x - at.x * zoom}
              y={y - at.y * zoom}
              width={photo.width * zoom}
              height={photo.height * zoom}
            />
          )}
        </Group>
        <Circle x={x} y={y} radius={radius} stroke="black" strokeWidth={4} opacity={0.5} />
        <Circle x={x} y={y} radius={radius} stroke="white" strokeWidth={2} />
        {touched && <Circle x={x} y={looked} radius={5} stroke="white" strokeWidth={2} />}
      </Group>
    )
  })
}
