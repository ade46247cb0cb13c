import Konva from 'konva/lib/Core'
import { Circle } from 'konva/lib/shapes/Circle'
import { paired } from './paired'
import { type SceneSize, stubbleScene } from './stubbleScene'

/** Half the pixels a naive dot is wide, mm on the scalp: it has no halo. */
const discMm = 0.25
const ink = 'rgba(60, 60, 60, 0.5)'

/**
 * Run in a page: times of the stubble put on a canvas, of one Konva shape that paints a grey disc for each dot, and of a
 * Konva circle for each, ms. Reading a pixel back makes the browser finish each of them.
 */
export function timesInPage(size: SceneSize) {
  const { width, height } = size
  const { data, dots, pixelsPerMm, paint } = stubbleScene(size)
  const bare = new OffscreenCanvas(width, height)
  bare.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  const discs = Array.from({ length: size.dots }, (_, i) => ({
    x: dots[3 * i] * pixelsPerMm,
    y: dots[3 * i + 1] * pixelsPerMm,
    radius: discMm * pixelsPerMm,
  }))

  const layerWith = (...shapes: Konva.Shape[]) => {
    const stage = new Konva.Stage({ container: document.createElement('div'), width, height })
    const layer = new Konva.Layer({ listening: false })
    stage.add(layer)
    const photo = new Konva.Shape({ sceneFunc: context => context.drawImage(bare as never, 0, 0) })
    layer.add(photo, ...shapes)
    return () => {
      layer.draw()
      layer.getNativeCanvasElement().getContext('2d')?.getImageData(0, 0, 1, 1)
    }
  }
  const shape = layerWith(
    new Konva.Shape({
      sceneFunc: context => {
        context.setAttr('fillStyle', ink)
        for (const { x, y, radius } of discs) {
          context.beginPath()
          context.arc(x, y, radius, 0, 2 * Math.PI)
          context.fill()
        }
      },
    }),
  )
  const circles = layerWith(...discs.map(disc => new Circle({ ...disc, fill: ink, listening: false })))
  const shown = document.createElement('canvas')
  Object.assign(shown, { width, height })
  const context = shown.getContext('2d')
  const stubble = () => {
    context?.putImageData(new ImageData(new Uint8ClampedArray(paint().data), width, height), 0, 0)
    context?.getImageData(0, 0, 1, 1)
  }
  return { ...paired({ stubble, shape }), ...paired({ circles }, 3) }
}
