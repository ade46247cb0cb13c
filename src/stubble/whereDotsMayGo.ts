/**
 * Where dots may go: on the head, off the face, its brows and ears, thinner where real hair stands, and as a person
 * brushed it. Rule: what was found in the photo comes first, each next brush stroke counts over it, the background over all;
 * every border is soft, so that none can be pointed at. Only + - x / and comparisons. Units: photo pixels, mm.
 */
import { fillPolygon } from '../geometry/fillPolygon'
import type { Point } from '../geometry/Point'
import type { Raster } from '../geometry/Raster'
import type { FacePlaces } from '../head/FacePlaces'
import { paintStroke } from '../tones/paintStroke'
import type { MaskStroke } from './MaskStroke'

export type DotPlaces = {
  /** 255 on the head, 0 on the background, between them the share of head where a pixel shows both; as large as the photo. */
  readonly outline: Raster
  /** See `existingHair`. */
  readonly hair?: Raster
  readonly face?: FacePlaces | null
  /** Where the ears are taken to be while no face is known; see `earsFromPose`. */
  readonly ears?: FacePlaces['ears']
  readonly strokes?: readonly MaskStroke[]
  readonly pixelsPerMm: number
  /** How many times larger the photo is that face and strokes were found on. */
  readonly factor?: number
}

/** No dot is nearer to an eye or a brow than this, mm; nor to the edge of face or ear, since the eye follows it. */
const clearance = 2
/** The net draws a brow as a narrow band, hairs of a full one stand far outside it; no hairline comes so near, mm. */
const browDoubt = 8
/** Beyond that dots come in over this way, mm, in so many steps. */
const fade = 4
const steps = 8
/** A brush mark fades beyond its radius over this share of it. */
const brushFade = 0.3
/** A pixel of the outline that is head at least so far may have dots, 0..255: short of the edge they would leave it pale. */
const mostlyHead = 153

/** @returns how many of the wanted dots each pixel may have, 0 none … 255 all. */
export function whereDotsMayGo({
  outline,
  hair,
  face,
  ears = [],
  strokes = [],
  pixelsPerMm,
  factor = 1,
}: DotPlaces): Raster {
  const { width, height } = outline
  const onHead = (i: number) => outline.data[i] >= mostlyHead
  const data = outline.data.map((_, i) => (onHead(i) ? 255 - (hair?.data[i] ?? 0) : 0))
  const places = { width, height, data }
  keepOffFace(places, face ?? { face: [], eyes: [], brows: [], ears }, pixelsPerMm, factor)
  for (const { kind, points, radius } of strokes)
    paintSoftly(places, onCopy(points, factor), radius / factor, (brushFade * radius) / factor, kind)
  for (let i = 0; i < data.length; i++) if (!onHead(i)) data[i] = 0
  return places
}

function keepOffFace(places: Raster, face: FacePlaces, pixelsPerMm: number, factor: number): void {
  const around = (polygons: readonly (readonly Point[])[], margin: number) => {
    for (const polygon of polygons) {
      const path = onCopy(polygon, factor)
      paintSoftly(places, [...path, path[0]], margin * pixelsPerMm, fade * pixelsPerMm, 'keep-off')
      fillPolygon(places, path, 0)
    }
  }
  around(
    [face.face, ...face.ears].filter(polygon => polygon.length > 0),
    clearance,
  )
  around([...face.eyes, ...face.brows], clearance + browDoubt)
}

/** All of it within `radius`, less and less over `fading` beyond. */
function paintSoftly(
  places: Raster,
  points: readonly Point[],
  radius: number,
  fading: number,
  kind: MaskStroke['kind'],
): void {
  for (let step = steps - 1; step >= 0; step--) {
    const left = Math.round((255 * step) / steps)
    const change =
      kind === 'allow'
        ? (value: number) => Math.max(value, 255 - left)
        : (value: number) => Math.min(value, left)
    paintStroke(places, { points, radius: radius + (fading * step) / steps }, change)
  }
}

/** Integer coordinates are centres of pixels; see `shrinkMap`. */
const onCopy = (points: readonly Point[], factor: number): Point[] =>
  points.map(({ x, y }) => ({ x: (x + 0.5) / factor - 0.5, y: (y + 0.5) / factor - 0.5 }))
