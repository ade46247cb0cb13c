import { expose, transfer } from 'comlink'
import type { Point } from '../geometry/Point'
import type { Quadrilateral } from '../geometry/quadrilateral'
import { isRemark, type Remark } from '../geometry/Remark'
import { headCircle } from '../head/headCircle'
import type { MapChoice } from '../head/toScalpMap'
import type { Lab, LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import type { Plan, PlanWhite } from '../record/Plan'
import type { Suggestion } from '../shade/Suggestion'
import { starterCatalogue } from '../shade/starterCatalogue'
import { suggestShades } from '../shade/suggestShades'
import { fitSkinToTone } from '../skin/fitSkinToTone'
import { knownCamera } from '../skin/knownCamera'
import type { Skin } from '../skin/Skin'
import { engine } from '../stubble/engine'
import type { Stroke } from '../tones/Stroke'
import { sampleTone } from '../tones/sampleTone'
import { type SideTarget, sideTarget } from '../tones/sideTarget'
import type { Tone } from '../tones/Tone'
import { correctSide } from '../tones/whiteReference/correctSide'
import { findChart } from '../tones/whiteReference/findChart'
import type { ChartReading } from '../tones/whiteReference/readChart'
import { readWhite } from '../tones/whiteReference/readWhite'
import type { WhiteReference } from '../tones/whiteReference/WhiteReference'
import { digest } from './digest'
import { drawPlan } from './drawPlan'
import { type HeldPhoto, lookAt } from './heldPhoto'
import { pictureId } from './pictureId'

/** What a photo says by itself: its name, where the head is, and how the scalp may lie in it. */
export type PhotoFacts = {
  /** SHA-256 of the working copy's RGBA. */
  readonly digest: string
  readonly headBox: { left: number; top: number; right: number; bottom: number } | null
  readonly lay: { readonly map: MapChoice; readonly glabella: Point }
}

export type SideQuestion = {
  readonly tone: Tone
  readonly skinStrokes: readonly Stroke[]
  readonly hairStrokes: readonly Stroke[]
  readonly sideLength: Plan['sideLength']
  readonly map: MapChoice
  readonly white: WhiteReference | null
}

export type ShadeQuestion = {
  readonly tone: Tone
  readonly side: SideTarget
  readonly depth: number
  readonly white: WhiteReference | null
}

export type ShadeAnswer = {
  readonly suggestions: readonly Suggestion[]
  readonly skin: Skin
  readonly bare: Lab
  readonly targetRatio: LinearRgb
  readonly notes: readonly Remark[]
}

export type Picture = {
  /** SHA-256 of what determines the picture. */
  readonly id: string
  /** SHA-256 of the drawn RGBA of the full photo; empty while dragging. */
  readonly drawing: string
  readonly dots: number
  readonly bitmap: ImageBitmap
}

let held: HeldPhoto | null = null

function photo(): HeldPhoto {
  if (!held) throw new Error('No photo is held: open one first.')
  return held
}

const studio = {
  async holdPhoto(pixels: Pixels): Promise<PhotoFacts> {
    const looked = lookAt(pixels)
    held = looked
    return {
      digest: await digest(new Uint8Array(pixels.data)),
      headBox: looked.headBox,
      lay: looked.lay,
    }
  },

  readWhite(white: PlanWhite): ChartReading | Remark | null {
    return readWhite(photo().pixels, white)
  },

  findChart(): Quadrilateral | null {
    return findChart(photo().pixels)
  },

  sampleSkin(strokes: readonly Stroke[], white: WhiteReference | null): Tone | Remark {
    return sampleTone(photo().pixels, strokes, white)
  },

  sampleSide({ tone, skinStrokes, hairStrokes, sideLength, map, white }: SideQuestion): SideTarget | Remark {
    const { pixels, outlineDistance } = photo()
    const skin = { tone, strokes: skinStrokes }
    const side = sideTarget({
      pixels,
      skin,
      hair: { strokes: hairStrokes },
      outlineDistance,
      pixelsPerMm: map.pixelsPerMm,
      head: headCircle(map),
      sideLength,
    })
    return isRemark(side) ? side : correctSide(side, tone.seen, white)
  },

  suggest({ tone, side, depth, white }: ShadeQuestion): ShadeAnswer {
    const camera = knownCamera(white?.doubt ?? null)
    const { skin } = fitSkinToTone(tone.oklab, { camera })
    const spread = { toneCurve: camera.slope }
    const target = { linearRgbRatio: side.linearRgbRatio }
    const suggestions = suggestShades({ skin, target, catalogue: starterCatalogue, depth, spread })
    const near = suggestions.some(({ verdict }) => verdict !== 'out-of-reach')
    const notes: Remark[] = near ? [] : [{ code: 'shade/none', values: {} }]
    return { suggestions, skin, bare: suggestions[0].bare, targetRatio: side.linearRgbRatio, notes }
  },

  async draw(plan: Plan, dragging: boolean): Promise<Picture | Remark> {
    const drawn = drawPlan(photo(), plan, { dragging })
    if (isRemark(drawn)) return drawn
    const { data, width, height } = drawn.pixels
    const bytes = new Uint8ClampedArray(data)
    const bitmap = await createImageBitmap(new ImageData(bytes, width, height))
    const picture = {
      id: await pictureId(plan, engine),
      drawing: dragging ? '' : await digest(bytes),
      dots: drawn.dots,
      bitmap,
    }
    return transfer(picture, [bitmap])
  },
}

export type Studio = typeof studio

expose(studio)
