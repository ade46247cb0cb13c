import * as studio from '../../browser/studio'
import { encodeWorkingPng } from '../../browser/workingPng'
import type { Remark } from '../../geometry/Remark'
import type { SampleView } from '../../head/sampleViews'
import type { Pixels } from '../../photo/Pixels'
import { emptyPlan, type Plan, type PlanPhoto } from '../../record/Plan'
import { keepOnly } from '../store/compare'
import { begin } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { clearResults, show } from '../store/results'
import { lookForFace, stopLooking } from './lookForFace'
import { forget } from './whenChanged'

type Arrival = {
  readonly name?: string
  readonly view: PlanPhoto['view']
  readonly sample?: SampleView
  readonly notes: readonly Remark[]
}

/** The photo on the desk as it goes into the vault: its pixels exactly, since JPEG decoders differ. */
let png: Blob | null = null

export function workingPng(): Blob | null {
  return png
}

/** A photo arrives: a new consultation begins on it, with the scale and pose the photo itself suggests. */
export async function layOnDesk(signal: AbortSignal, pixels: Pixels, arrival: Arrival): Promise<void> {
  const { sample, notes, name, view } = arrival
  const facts = await studio.holdPhoto(signal, pixels)
  const lay = sample ?? facts.lay
  const { width, height } = pixels
  const plan: Plan = {
    ...emptyPlan,
    photo: { digest: facts.digest, width, height, name, view, sample: sample?.file },
    scale: { kind: sample ? 'sample' : 'assumed', pixelsPerMm: lay.map.pixelsPerMm },
    map: lay.map,
    glabella: lay.glabella,
  }
  const outline: Remark = { code: facts.headBox ? 'photo/outline' : 'photo/no-outline', values: {} }
  await replace(signal, pixels, await encodeWorkingPng(pixels), plan)
  show({ headBox: facts.headBox, blur: facts.blur, photoNotes: sample ? notes : [...notes, outline] })
  arrange({ step: 'tones', tool: 'none', openedAt: performance.now() })
  tell(sample ? 'photo/opened-sample' : 'photo/opened')
  lookForFace(pixels)
}

/** A photo comes back out of the vault, with the plan that was made on it. */
export async function reopenPhoto(
  signal: AbortSignal,
  pixels: Pixels,
  kept: Blob,
  plan: Plan,
): Promise<void> {
  const facts = await studio.holdPhoto(signal, pixels)
  await replace(signal, pixels, kept, plan)
  show({ headBox: facts.headBox, blur: facts.blur })
}

async function replace(signal: AbortSignal, pixels: Pixels, kept: Blob, plan: Plan): Promise<void> {
  const { data, width, height } = pixels
  const bitmap = await createImageBitmap(new ImageData(data, width, height))
  signal.throwIfAborted()
  stopLooking()
  png = kept
  clearResults()
  forget()
  arrange({ openedAt: null, firstPictureSeconds: null, showBare: false, tool: 'none' })
  show({ bitmap })
  keepOnly(plan.photo?.digest)
  begin(plan)
}
