import { transfer, wrap } from 'comlink'
import type { Pixels } from '../photo/Pixels'
import type { Plan, PlanWhite } from '../record/Plan'
import type { Stroke } from '../tones/Stroke'
import type { WhiteReference } from '../tones/whiteReference/WhiteReference'
import type { ShadeQuestion, SideQuestion, Studio } from './studio.worker'
import StudioWorker from './studio.worker?worker'

export type { PhotoFacts, Picture, ShadeAnswer } from './studio.worker'

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
export async function sampleSkin(
  signal: AbortSignal,
  strokes: readonly Stroke[],
  white: WhiteReference | null,
) {
  signal.throwIfAborted()
  return studio.sampleSkin(strokes, white)
}

/** The side stubble's ratio to bare skin, or why it is no target. */
export async function sampleSide(signal: AbortSignal, question: SideQuestion) {
  signal.throwIfAborted()
  return studio.sampleSide(question)
}

/** Ranked ways to match the sides on this skin. */
export async function suggest(signal: AbortSignal, question: ShadeQuestion) {
  signal.throwIfAborted()
  const answer = await studio.suggest(question)
  signal.throwIfAborted()
  return answer
}

/** The held photo with the plan's stubble, or why there is none; while dragging a smaller copy, sooner. */
export async function draw(signal: AbortSignal, plan: Plan, dragging: boolean) {
  signal.throwIfAborted()
  return studio.draw(plan, dragging)
}
