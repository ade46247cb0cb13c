import { expose, transfer } from 'comlink'
import type { Quadrilateral } from '../geometry/quadrilateral'
import { isRemark, type Remark } from '../geometry/Remark'
import { headCircle } from '../head/headCircle'
import { shrinkMap } from '../head/shrinkMap'
import { type MapChoice, toScalpMap } from '../head/toScalpMap'
import { timeCourse } from '../healing/timeCourse'
import type { Pixels } from '../photo/Pixels'
import type { Plan, PlanWhite, View } from '../record/Plan'
import { type AimTarget, aimTarget } from '../shade/aimTarget'
import { type Explanation, explainShade, fieldOf } from '../shade/explainShade'
import { type Blend, blendWith, greySides } from '../shade/greySides'
import type { Pigment } from '../shade/Pigment'
import { presentField } from '../shade/presentField'
import { reachNotes } from '../shade/reachNotes'
import type { Suggestion } from '../shade/Suggestion'
import { weighShades } from '../shade/suggestShades'
import { fitSkinToTone } from '../skin/fitSkinToTone'
import { knownCamera } from '../skin/knownCamera'
import type { Skin } from '../skin/Skin'
import { pixelSpread } from '../stubble/blurProfile'
import { engine } from '../stubble/engine'
import { type CombinedSides, combinedSides } from '../tones/combinedSides'
import type { HeadPlace } from '../tones/facePlace'
import { type HairTone, hairTone } from '../tones/hairTone'
import type { Stroke } from '../tones/Stroke'
import { sampleSkin } from '../tones/sampleSkin'
import type { Tone } from '../tones/Tone'
import { correctSide } from '../tones/whiteReference/correctSide'
import { findChart } from '../tones/whiteReference/findChart'
import type { ChartReading } from '../tones/whiteReference/readChart'
import { readWhite } from '../tones/whiteReference/readWhite'
import type { WhiteReference } from '../tones/whiteReference/WhiteReference'
import { digest } from './digest'
import { closeUpOf, drawPane, type PaneLook } from './drawPane'
import { drawPlan } from './drawPlan'
import { drawVeil } from './drawVeil'
import { forDragging, type HeldPhoto, lookAt } from './heldPhoto'
import { inSlices } from './inSlices'
import { pictureId } from './pictureId'
import { placesOn } from './placesOn'
import { readyForDrag } from './readyForDrag'
import { shelf } from './shelf'
import type {
  AimRequest,
  CloseUp,
  FieldQuestion,
  PhotoFacts,
  Picture,
  ShadeAnswer,
  ShadeQuestion,
  SideQuestion,
  SkinQuestion,
} from './studioQuestions'

/**
 * How much shallower dots may be suggested, mm: as far as a hand holds a depth. Never deeper: what a deeper dot shows, a thinner
 * mixture shows with less of a shift.
 */
const depthStep = 0.1

/** The latest question for shades: an answer to an older one is not wanted any more. */
let newest = 0

/** The last skin fitted: another depth asks about the same person. */
let fitted: { key: string; skin: Skin } | null = null

function skinOf({ oklab }: Tone, white: WhiteReference | null): Skin {
  const camera = knownCamera(white?.doubt ?? null)
  const key = JSON.stringify({ oklab, camera })
  if (fitted?.key !== key) fitted = { key, skin: fitSkinToTone(oklab, { camera }).skin }
  return fitted.skin
}

function* shades({
  tone,
  goal,
  depth,
  varyDepth,
  catalogue,
  white,
}: ShadeQuestion): Generator<undefined, ShadeAnswer> {
  const skin = skinOf(tone, white)
  yield
  const { target, doubt } = goal
  const { slope } = knownCamera(white?.doubt ?? null)
  const spread = { ratio: doubt, ...('linearRgbRatio' in target && { toneCurve: slope }) }
  const depths = varyDepth ? [depth - depthStep, depth] : [depth]
  const suggestions = yield* weighShades({
    skin,
    target,
    catalogue,
    depth,
    depths,
    spread,
  })
  const notes = reachNotes(suggestions, skin, Math.min(...depths))
  return { suggestions, skin, bare: suggestions[0].bare, target, targetRatio: goal.ratio, spread, notes }
}

let held: HeldPhoto | null = null

/** Pictures asked for so far. */
let drawings = 0

/** So long after a picture nobody wants another yet, ms. */
const stillness = 150

/** Makes ready for a drag once the picture is shown, unless another is asked for first. */
function makeReadySoon(of: HeldPhoto, plan: Plan): void {
  const mine = drawings
  const outdated = () => mine !== drawings || of !== held
  setTimeout(() => {
    if (!outdated()) void inSlices(readyForDrag(of, plan), outdated)
  }, stillness)
}

function photo(): HeldPhoto {
  if (!held) throw new Error('No photo is held: open one first.')
  return held
}

/** A head turned away by more than this, radians, shows its face elsewhere than where a front view has it. */
const frontal = 0.35

function headPlace(map: MapChoice | null, view: View): HeadPlace | null {
  if (map?.kind !== 'head') return null
  const turned = Math.max(Math.abs(map.yaw), Math.abs(map.pitch)) > frontal
  if (turned || view === 'top' || view === 'close-up') return null
  return { ...headCircle(map), frontal: view === 'front' }
}

const studio = {
  ...shelf,

  async holdPhoto(pixels: Pixels): Promise<PhotoFacts> {
    const looked = lookAt(pixels)
    held = looked
    return {
      digest: await digest(new Uint8Array(pixels.data)),
      headBox: looked.headBox,
      lay: looked.lay,
      blur: { deviation: looked.blur, assumed: looked.blurAssumed },
    }
  },

  readWhite(white: PlanWhite): ChartReading | Remark | null {
    return readWhite(photo().pixels, white)
  },

  findChart(): Quadrilateral | null {
    return findChart(photo().pixels)
  },

  sampleSkin({ strokes, map, view, white }: SkinQuestion): Tone | Remark {
    const { pixels, outlineDistance } = photo()
    return sampleSkin({ pixels, strokes, outlineDistance, head: headPlace(map, view), reference: white })
  },

  sampleSide({
    tone,
    skinStrokes,
    hairStrokes,
    sideLength,
    wet,
    map,
    view,
    white,
  }: SideQuestion): CombinedSides | Remark {
    const { pixels, outlineDistance } = photo()
    const skin = { tone, strokes: skinStrokes }
    const side = combinedSides({
      pixels,
      skin,
      hair: { strokes: hairStrokes },
      outlineDistance,
      pixelsPerMm: map.pixelsPerMm,
      head: headCircle(map),
      sideLength,
      place: headPlace(map, view),
      wet,
    })
    return isRemark(side) ? side : correctSide(side, tone.seen, white)
  },

  sampleHair(strokes: readonly Stroke[]): HairTone | Remark {
    return hairTone(photo().pixels, strokes)
  },

  aim(request: AimRequest): AimTarget | Remark {
    const { scalp, map, white } = request
    const blur = map ? Math.hypot(photo().blur, pixelSpread) / map.pixelsPerMm : undefined
    return aimTarget({ ...request, skin: skinOf(scalp, white), blur })
  },

  /** Null when another question, or none, has taken its place meanwhile. */
  suggest(question: ShadeQuestion): Promise<ShadeAnswer | null> {
    newest += 1
    const mine = newest
    return inSlices(shades(question), () => mine !== newest)
  },

  /**
   * Follows light in this skin before anybody asks for shades, with one pigment for all: what skin does to light is then
   * known when they do. Any real question ends it.
   */
  async prepare(question: ShadeQuestion): Promise<void> {
    const mine = newest
    const catalogue = question.catalogue.slice(0, 1)
    await inSlices(shades({ ...question, catalogue }), () => mine !== newest)
  },

  stopSuggesting(): void {
    newest += 1
  },

  explain(suggestion: Suggestion, skin: Skin, catalogue: readonly Pigment[]): Explanation {
    return explainShade({ suggestion, skin, catalogue })
  },

  presentField({ skin, target, spread, suggestion, member, catalogue }: FieldQuestion): Suggestion {
    const { pigment, dilution, radius, density } = member
    const planned = fieldOf({ ...suggestion, pigment }, catalogue)
    const field = { ...planned, radius, density, dilution: dilution ?? planned.dilution }
    return presentField(field, { skin, target, spread })
  },

  /** Null while nothing says how the scalp lies in the photo. */
  async drawVeil(plan: Plan): Promise<ImageBitmap | null> {
    const copy = forDragging(photo())
    if (!plan.map) return null
    const map = toScalpMap(shrinkMap(plan.map, copy.factor))
    const veil = await drawVeil(placesOn(copy, photo(), plan).places, map)
    return transfer(veil, [veil])
  },

  async draw(plan: Plan, dragging: boolean): Promise<Picture | Remark> {
    drawings += 1
    const drawn = drawPlan(photo(), plan, { dragging })
    if (!dragging) makeReadySoon(photo(), plan)
    if (isRemark(drawn)) return drawn
    const bitmap = await bitmapOf(drawn.pixels)
    const picture = {
      id: dragging ? '' : await pictureId(plan, engine),
      drawing: dragging ? '' : await digest(drawn.pixels.data),
      dots: drawn.dots,
      blend: blendOf(plan),
      bitmap,
    }
    return transfer(picture, [bitmap])
  },

  async drawPane(plan: Plan, look: PaneLook): Promise<ImageBitmap | Remark> {
    const drawn = drawPane(photo(), plan, look)
    if (isRemark(drawn)) return drawn
    const bitmap = await bitmapOf(drawn)
    return transfer(bitmap, [bitmap])
  },

  async closeUp(plan: Plan, size: { width: number; height: number }): Promise<CloseUp | Remark> {
    const drawn = closeUpOf(photo(), plan, size)
    if (isRemark(drawn)) return drawn
    const { pixels, ...rest } = drawn
    const bitmap = await bitmapOf(pixels)
    return transfer({ ...rest, bitmap }, [bitmap])
  },
}

function bitmapOf({ data, width, height }: Pixels): Promise<ImageBitmap> {
  return createImageBitmap(new ImageData(data, width, height))
}

/** How the pigment of this day stands beside greyer sides; null unless the picture shows them. */
function blendOf({
  choice,
  greySides: share,
  sideLength,
  density,
  day,
  pace,
  sun,
  sessions,
}: Plan): Blend | null {
  if (!choice || share === 0) return null
  const { pigment, bottle, skin, target } = choice
  const course = timeCourse(day, { sun, sessions })
  const field = { ...choice, pigment: { name: pigment, ...bottle, dilutions: [] } }
  const sides = greySides(skin, target, sideLength, share)
  const retention = course.retention[pace] - course.epidermal[pace]
  return blendWith(sides, { ...field, density: density * course.density }, skin, retention)
}

export type Studio = typeof studio

expose(studio)
