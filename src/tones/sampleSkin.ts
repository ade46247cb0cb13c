import { isRemark, type Remark } from '../geometry/Remark'
import type { Lab } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { brushed } from './brushed'
import { type FacePlace, facePlace, type HeadPlace } from './facePlace'
import { looksPainted } from './looksPainted'
import type { OutlineDistance } from './outlineDistance'
import { refusedThere } from './refusedThere'
import type { Stroke } from './Stroke'
import { sampleTone } from './sampleTone'
import type { Tone } from './Tone'
import type { WhiteReference } from './whiteReference/WhiteReference'

export type SkinQuestion = {
  readonly pixels: Pixels
  readonly strokes: readonly Stroke[]
  /** Pixels to the background, see `outlineDistance`. */
  readonly outlineDistance: OutlineDistance
  /** Where the head lies; null where it was not found. */
  readonly head: HeadPlace | null
  /** What is known of the photo's colours; missing or null where nothing is. */
  readonly reference?: WhiteReference | null
}

/**
 * The tone of bare scalp on this photo, with what the photo says against it: `sampleTone` and what it cannot know, the
 * place on the head, the light and whether these pixels still are a photo.
 *
 * @returns the tone, or a refusal of `sampleTone`'s (see `refusedThere`) or `tones/not-on-head`. Warnings beside `sampleTone`'s:
 *   `tones/on-face`, `tones/below-head`, `tones/painted`, `tones/yellow-light`, `tones/pink-light`.
 */
export function sampleSkin({
  pixels,
  strokes,
  outlineDistance,
  head,
  reference,
}: SkinQuestion): Tone | Remark {
  const under = brushed(pixels, strokes)
  const onHead = under.filter(
    index => outlineDistance(index % pixels.width, Math.floor(index / pixels.width)) > 0,
  )
  const tone = sampleTone(pixels, strokes, reference)
  if (isRemark(tone) && tone.code === 'tones/too-few') return tone
  if (onHead.length < under.length / 2) return { code: 'tones/not-on-head', values: {} }
  const place = head ? facePlace(strokes, head) : 'scalp'
  if (isRemark(tone)) return refusedThere(tone, place)
  const doubts = [placeDoubt(place), paintDoubt(pixels, under), lightDoubt(tone.lab)]
  return { ...tone, warnings: [...doubts.filter(doubt => doubt !== null), ...tone.warnings] }
}

function placeDoubt(place: FacePlace): Remark | null {
  if (place === 'below') return { code: 'tones/below-head', values: {} }
  return place === 'face' ? { code: 'tones/on-face', values: {} } : null
}

function paintDoubt(pixels: Pixels, under: readonly number[]): Remark | null {
  return looksPainted(pixels, under) ? { code: 'tones/painted', values: {} } : null
}

/**
 * Skin measured in daylight has hue angles of 33 to 62 degrees and a chroma up to 28, in every group (Vrhel 1994 and later
 * sets); a camera's white balance may turn it by some degrees more. Beyond lies the light, not the person.
 */
const daylight = { leastHue: 18, mostHue: 72, mostChroma: 38 }

function lightDoubt({ a, b }: Lab): Remark | null {
  const hue = (Math.atan2(b, a) * 180) / Math.PI
  if (hue > daylight.mostHue || Math.hypot(a, b) > daylight.mostChroma)
    return { code: 'tones/yellow-light', values: {} }
  return hue < daylight.leastHue ? { code: 'tones/pink-light', values: {} } : null
}
