import { transfer, wrap } from 'comlink'
import type { Pixels } from '../photo/Pixels'
import type { Plan, PlanWhite } from '../record/Plan'
import type { Cells } from '../shade/catalogue/readCells'
import type { Pigment } from '../shade/Pigment'
import type { Suggestion } from '../shade/Suggestion'
import type { Skin } from '../skin/Skin'
import type { Stroke } from '../tones/Stroke'
import type { PaneLook } from './drawPane'
import type { Liquid, PigmentFile } from './shelf'
import type { Studio } from './studio.worker'
import StudioWorker from './studio.worker?worker'
import type { AimRequest, FieldQuestion, ShadeQuestion, SideQuestion, SkinQuestion } from './studioQuestions'

export type { PaneLook } from './drawPane'
export type { PigmentReading } from './shelf'
export type { CloseUp, PhotoFacts, Picture, ShadeAnswer } from './studioQuestions'

/** One desk, one photo, one helper beside the page: nothing here ever blocks the person's hand. */
const studio = wrap<Studio>(new StudioWorker())

/** Takes a photo to work on; what it held before is let go. The pixels are copied, not taken away. */
export async function holdPhoto(signal: AbortSignal, pixels: Pixels) {
  signal.throwIfAborted()
  const data = new Uint8ClampedArray(pixels.data)
  const facts = await studio.holdPhoto(transfer({ ...pixels, data }, [data.buffer]))
  signal.throwIfAborted()
  return facts
}

/** What a card or a chart in the photo says, or why it says nothing; null while there is nothing to read. */
export async function readWhite(signal: AbortSignal, white: PlanWhite) {
  signal.throwIfAborted()
  return studio.readWhite(white)
}

/** Corners of a chart somewhere in the photo; null where none is surely one. */
export async function findChart(signal: AbortSignal) {
  signal.throwIfAborted()
  const corners = await studio.findChart()
  signal.throwIfAborted()
  return corners
}

/** The tone under these strokes, or why there is none; in true light where a white reference tells it. */
export async function sampleSkin(signal: AbortSignal, question: SkinQuestion) {
  signal.throwIfAborted()
  return studio.sampleSkin(question)
}

/** The side stubble's ratio to bare skin, or why it is no target. */
export async function sampleSide(signal: AbortSignal, question: SideQuestion) {
  signal.throwIfAborted()
  return studio.sampleSide(question)
}

/** The tone of long hair under these strokes, or why there is none. */
export async function sampleHair(signal: AbortSignal, strokes: readonly Stroke[]) {
  signal.throwIfAborted()
  return studio.sampleHair(strokes)
}

/** What the pigment is to match, or why there is nothing. */
export async function aim(signal: AbortSignal, request: AimRequest) {
  signal.throwIfAborted()
  return studio.aim(request)
}

/** Ranked ways to match the target on this skin; calling off ends the work itself, not only the wait for it. */
export async function suggest(signal: AbortSignal, question: ShadeQuestion) {
  signal.throwIfAborted()
  const stop = () => void studio.stopSuggesting()
  signal.addEventListener('abort', stop, { once: true })
  const answer = await studio.suggest(question)
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  return answer
}

/** Works ahead of `suggest`, as long as nobody asks for anything. */
export async function prepare(signal: AbortSignal, question: ShadeQuestion) {
  signal.throwIfAborted()
  await studio.prepare(question)
}

/** Why this one, and what else could be done with these pigments. */
export async function explain(
  signal: AbortSignal,
  suggestion: Suggestion,
  skin: Skin,
  catalogue: readonly Pigment[],
) {
  signal.throwIfAborted()
  const explanation = await studio.explain(suggestion, skin, catalogue)
  signal.throwIfAborted()
  return explanation
}

/** Dots a person chose out of a family, told like any suggestion. */
export async function presentField(signal: AbortSignal, question: FieldQuestion) {
  signal.throwIfAborted()
  const suggestion = await studio.presentField(question)
  signal.throwIfAborted()
  return suggestion
}

/** Colours of thin films on white paper, one for each liquid. */
export async function bottleColours(signal: AbortSignal, liquids: readonly Liquid[]) {
  signal.throwIfAborted()
  return studio.bottleColours(liquids)
}

/** A file of pigments, read row by row. */
export async function readPigments(signal: AbortSignal, file: PigmentFile) {
  signal.throwIfAborted()
  const reading = await studio.readPigments(file)
  signal.throwIfAborted()
  return reading
}

/** A pigment as it was typed, and how far its composition is from its swatch and from what was measured healed. */
export async function readPigment(signal: AbortSignal, cells: Cells, dropsPerMl: number) {
  signal.throwIfAborted()
  const reading = await studio.readPigment(cells, dropsPerMl)
  signal.throwIfAborted()
  return reading
}

/** A veil over where no dots go in the held photo, smaller than it. */
export async function drawVeil(signal: AbortSignal, plan: Plan) {
  signal.throwIfAborted()
  return studio.drawVeil(plan)
}

/** The held photo with the plan's stubble, or why there is none; while dragging a smaller copy, sooner. */
export async function draw(signal: AbortSignal, plan: Plan, dragging: boolean) {
  signal.throwIfAborted()
  return studio.draw(plan, dragging)
}

/** One of several pictures to be shown beside each other, or why there is none. */
export async function drawPane(signal: AbortSignal, plan: Plan, look: PaneLook) {
  signal.throwIfAborted()
  return studio.drawPane(plan, look)
}

/** A patch of the patient's skin from close by, with the chosen dots; or why there is none. */
export async function closeUp(signal: AbortSignal, plan: Plan, size: { width: number; height: number }) {
  signal.throwIfAborted()
  return studio.closeUp(plan, size)
}
