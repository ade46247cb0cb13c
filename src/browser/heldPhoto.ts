import type { Point } from '../geometry/Point'
import type { Raster } from '../geometry/Raster'
import type { HeadPose } from '../head/HeadPose'
import { headCircle } from '../head/headCircle'
import { headFromMask } from '../head/headFromMask'
import { headLandmarks } from '../head/headLandmarks'
import type { MapChoice } from '../head/toScalpMap'
import type { Pixels } from '../photo/Pixels'
import { shrink } from '../photo/shrink'
import { estimateBlur } from '../stubble/estimateBlur'
import { headMask } from '../tones/headMask'
import { type OutlineDistance, outlineDistance } from '../tones/outlineDistance'
import { sharpOutline } from '../tones/sharpOutline'

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The photo on the desk and what is worked out from it once: where the head is, how blurred it is. */
export type HeldPhoto = {
  readonly pixels: Pixels
  /** 255 on the head, 0 on the background: what is drawn on. */
  readonly mask: Raster
  /** Pixels from each pixel to the background. */
  readonly outlineDistance: OutlineDistance
  /** Around the scalp; null where no outline was found. */
  readonly headBox: Box | null
  readonly lay: { readonly map: MapChoice; readonly glabella: Point }
  /** Standard deviation of the photo's own blur, pixels. */
  readonly blur: number
  /** Nothing in the photo told its blur. */
  readonly blurAssumed: boolean
}

/** Without an outline a photo is taken for a close-up as wide as this, mm: stated with the scale as an assumption. */
const assumedWidth = 220

/** Above this many pixels on the longer side a drag is drawn on a smaller copy; letting go draws the full photo. */
const dragSide = 900

export type Copy = { readonly photo: HeldPhoto; readonly factor: number }

const copies = new WeakMap<HeldPhoto, Map<number, Copy>>()

/** The photo as a drag draws it, and how many times smaller it is. */
export function forDragging(photo: HeldPhoto): Copy {
  return smallerBy(photo, Math.ceil(Math.max(photo.pixels.width, photo.pixels.height) / dragSide))
}

/** A copy `factor` (an integer) times smaller, made once. */
export function smallerBy(photo: HeldPhoto, factor: number): Copy {
  const made = copies.get(photo) ?? new Map<number, Copy>()
  copies.set(photo, made)
  const copy = made.get(factor) ?? { photo: factor === 1 ? photo : smaller(photo, factor), factor }
  made.set(factor, copy)
  return copy
}

function smaller(photo: HeldPhoto, factor: number): HeldPhoto {
  const pixels = shrink(photo.pixels, factor)
  const data = new Uint8Array(pixels.width * pixels.height).map((_, index) => {
    const [x, y] = [index % pixels.width, Math.floor(index / pixels.width)]
    return photo.mask.data[y * factor * photo.mask.width + x * factor]
  })
  const mask = { width: pixels.width, height: pixels.height, data }
  return { ...photo, pixels, mask, blur: photo.blur / factor }
}

export function lookAt(pixels: Pixels): HeldPhoto {
  const outline = headMask(pixels)
  const pose = outline.found ? headFromMask(outline) : null
  const box = pose && boxOf(pose, pixels)
  const { deviation, assumed } = estimateBlur(pixels, box ? toRegion(box) : undefined)
  return {
    pixels,
    mask: outline.found ? sharpOutline(pixels, outline) : outline,
    outlineDistance: outlineDistance(outline),
    headBox: box,
    lay: pose ? layHead(pose) : layFlat(pixels),
    blur: deviation,
    blurAssumed: assumed,
  }
}

function layHead(pose: HeadPose): HeldPhoto['lay'] {
  return { map: { kind: 'head', ...pose }, glabella: headLandmarks(pose).glabella }
}

function layFlat({ width, height }: Pixels): HeldPhoto['lay'] {
  const map: MapChoice = {
    kind: 'plane',
    pixelsPerMm: width / assumedWidth,
    x0: width / 2,
    y0: 0.75 * height,
  }
  return { map, glabella: { x: 0, y: 0 } }
}

/** The dome of the head with a margin, for a closer look. */
function boxOf(pose: HeadPose, { width, height }: Pixels): Box {
  const { x, y, radius } = headCircle({ kind: 'head', ...pose })
  return {
    left: Math.max(0, Math.floor(x - 1.35 * radius)),
    right: Math.min(width, Math.ceil(x + 1.35 * radius)),
    top: Math.max(0, Math.floor(y - 1.6 * radius)),
    bottom: Math.min(height, Math.ceil(y + 0.6 * radius)),
  }
}

function toRegion({ left, top, right, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top }
}
