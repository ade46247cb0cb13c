import type { Point } from '../../geometry/Point'

/** Where the photo lies on the stage: screen = photo x zoom + pan. Sizes and pans are screen pixels. */
export type View = { readonly zoom: number; readonly panX: number; readonly panY: number }

type Size = { readonly width: number; readonly height: number }

/** The whole photo, centred, with nothing cut off. */
export function fitWhole(photo: Size, stage: Size): View {
  const zoom = Math.min(stage.width / photo.width, stage.height / photo.height)
  return {
    zoom,
    panX: (stage.width - photo.width * zoom) / 2,
    panY: (stage.height - photo.height * zoom) / 2,
  }
}

/** A part of the photo, centred and as large as fits. */
export function fitBox(box: { left: number; top: number; right: number; bottom: number }, stage: Size): View {
  const part = fitWhole({ width: box.right - box.left, height: box.bottom - box.top }, stage)
  return { zoom: part.zoom, panX: part.panX - box.left * part.zoom, panY: part.panY - box.top * part.zoom }
}

export function toPhoto(view: View, at: Point): Point {
  return { x: (at.x - view.panX) / view.zoom, y: (at.y - view.panY) / view.zoom }
}

export function toScreen(view: View, at: Point): Point {
  return { x: at.x * view.zoom + view.panX, y: at.y * view.zoom + view.panY }
}

/** Moves and grows the photo so that what lay under `from` lies under `at`; held so that it cannot be lost off screen. */
export function travel(
  view: View,
  move: { at: Point; from: Point; factor: number },
  photo: Size,
  stage: Size,
): View {
  const whole = fitWhole(photo, stage).zoom
  const zoom = Math.min(Math.max(view.zoom * move.factor, whole * 0.8), Math.max(whole, 1) * 16)
  const under = toPhoto(view, move.from)
  return {
    zoom,
    panX: hold(move.at.x - under.x * zoom, photo.width * zoom, stage.width),
    panY: hold(move.at.y - under.y * zoom, photo.height * zoom, stage.height),
  }
}

/** At least a quarter of the stage keeps showing photo. */
function hold(pan: number, length: number, stage: number): number {
  const kept = Math.min(stage, length) / 4
  return Math.min(Math.max(pan, kept - length), stage - kept)
}
