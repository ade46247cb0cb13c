import type { Layer as KonvaLayer } from 'konva/lib/Layer'
import type { Image as ImageNode } from 'konva/lib/shapes/Image'
import { useEffect, useRef } from 'react'
import { Group, Image as KonvaImage, Layer } from 'react-konva/lib/ReactKonvaCore'
import type { PlanPhoto } from '../../record/Plan'
import { useResults } from '../store/results'
import type { View } from '../tools/view'
import type { ShownPane } from './usePanes'

/** Name of the blur on the page; light adds up as light, not as bytes: filters of SVG work in linear light by themselves. */
export const eyeFilter = 'eye'

type Props = {
  readonly panes: readonly ShownPane[]
  readonly photo: PlanPhoto
  readonly view: View
  /** Standard deviation of what an eye farther away blends, CSS pixels. */
  readonly blur: number
}

/** The pictures of the layout, each one image in a frame of its own, all under one view. */
export function PictureLayer({ panes, photo, view, blur }: Props) {
  const layer = useRef<KonvaLayer>(null)
  useEffect(() => {
    const canvas = layer.current?.getNativeCanvasElement()
    if (canvas) canvas.style.filter = blur > 0 ? `url(#${eyeFilter})` : ''
  }, [blur])
  return (
    <Layer ref={layer} imageSmoothingEnabled={view.zoom < 3}>
      {panes.map(({ left, top, width, height, origin, image, follows }, place) => (
        <Group
          // biome-ignore lint/suspicious/noArrayIndexKey: a frame is its place on the stage
          key={place}
          clipX={left}
          clipY={top}
          clipWidth={width}
          clipHeight={height}
        >
          {image && (
            <Picture
              image={image}
              follows={follows}
              x={origin.x + view.panX}
              y={origin.y + view.panY}
              width={photo.width * view.zoom}
              height={photo.height * view.zoom}
            />
          )}
        </Group>
      ))}
    </Layer>
  )
}

type PictureProps = {
  readonly image: ImageBitmap
  /** While a hand drags, the picture that follows it is shown instead. */
  readonly follows: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A drag shows thirty pictures a second: they go straight to the canvas, past everything else on the page. */
function Picture({ follows, ...rest }: PictureProps) {
  const node = useRef<ImageNode>(null)
  const { image } = rest
  useEffect(() => {
    const look = ({ dragged }: { dragged: { bitmap: ImageBitmap } | null }) =>
      node.current?.image(follows && dragged ? dragged.bitmap : image)
    look(useResults.getState())
    return useResults.subscribe((now, before) => {
      if (now.dragged !== before.dragged) look(now)
    })
  }, [follows, image])
  return <KonvaImage ref={node} {...rest} />
}
