import * as studio from '../../browser/studio'
import { isRemark, type Remark } from '../../geometry/Remark'
import type { Plan } from '../../record/Plan'
import { pictureInputs } from '../../record/pictureInputs'
import type { ChartReading } from '../../tones/whiteReference/readChart'
import { closeLater } from '../store/closeLater'
import { settle, useConsultation } from '../store/consultation'
import { arrange, tell, useDesk } from '../store/desk'
import { show, useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { tellFault } from './task'
import { forget, whenChanged } from './whenChanged'

/**
 * What a person chose is the plan; everything else follows from it here. Each result is computed again only when
 * its own inputs changed, and while a computation is under way only the newest plan waits behind it, so that a
 * drag never queues up.
 */
/** Nothing calls these off: a result that comes too late is computed again by the next turn. */
const { signal } = new AbortController()
let turn: Promise<void> | null = null
let waiting = false

/** Follows the plan from now on; returns the way to stop. */
export function watch(): () => void {
  const stopPlan = useConsultation.subscribe(({ plan, held }, before) => {
    if (plan !== before.plan || held !== before.held) void derived()
  })
  const stopDesk = useDesk.subscribe((desk, before) => {
    if (veiled(desk) !== veiled(before)) void derived()
  })
  return () => {
    stopPlan()
    stopDesk()
  }
}

/** Resolves when everything that follows from the present plan is there. */
export function derived(): Promise<void> {
  waiting = true
  show({ drawing: true })
  turn ??= follow().finally(() => {
    turn = null
    const { held } = useConsultation.getState()
    // What follows a hand is never the last word: that is drawn once it lets go.
    show({ drawing: held !== null || useResults.getState().lookingForFace })
  })
  return turn
}

async function follow(): Promise<void> {
  while (waiting) {
    waiting = false
    const { plan } = useConsultation.getState()
    if (!useResults.getState().bitmap || !plan.photo) continue
    try {
      await followWhite(plan)
      if (useConsultation.getState().plan !== plan) continue
      await followTones(plan)
      await tellTones(plan)
      await followVeil(plan)
      await followPicture(plan)
    } catch (error) {
      tellFault(error)
    }
  }
}

/** Reads the card or chart where it was pointed at; what it says is kept with the plan, and holds from then on. */
async function followWhite(plan: Plan): Promise<void> {
  const { photo, white } = plan
  const place = white && { ...white, reference: null }
  await whenChanged('white', { photo: photo?.digest, place }, async () => {
    show({ white: white && (await studio.readWhite(signal, white)) })
  })
  const read = useResults.getState().white
  if (white && !white.reference && read && !isRemark(read))
    settle(plan, { white: { ...white, reference: read.reference } })
}

async function followTones(plan: Plan): Promise<void> {
  const { photo, skinStrokes, hairStrokes, sideLength, wet, map, aim, depth, varyDepth } = plan
  const view = photo?.view ?? 'front'
  const white = plan.white?.reference ?? null
  const skin = { photo: photo?.digest, skinStrokes, white }
  await whenChanged('skin', skin, async () => {
    const question = { strokes: skinStrokes, map, view, white }
    const tone = skinStrokes.length > 0 ? await studio.sampleSkin(signal, question) : null
    dropList()
    show({ skin: tone })
  })
  const tone = useResults.getState().skin
  const scalp = tone && !isRemark(tone) ? tone : null
  const long = aim.kind === 'thinning'
  const sides = { ...skin, hairStrokes, sideLength, wet, scale: map?.pixelsPerMm, long }
  await whenChanged('side', sides, async () => {
    const brushed = hairStrokes.length > 0
    const ready = brushed && scalp && map && !long
    const needsSkin = brushed && !scalp && !long ? { code: 'shade/needs-skin', values: {} } : null
    const question = { skinStrokes, hairStrokes, sideLength, wet, view, white }
    const side = ready ? await studio.sampleSide(signal, { tone: scalp, map, ...question }) : needsSkin
    const hair = brushed && long ? await studio.sampleHair(signal, hairStrokes) : null
    dropList()
    show({ side, hair, shadeRefusal: null })
  })
  await whenChanged('goal', { ...sides, aim, depth: long && depth }, async () => {
    const { side, hair } = useResults.getState()
    const question = { aim, sides: side, hair, sideLength, depth, map, white }
    const goal = scalp && (await studio.aim(signal, { scalp, ...question }))
    dropList()
    show({ goal, shadeRefusal: null })
  })
  const { goal } = useResults.getState()
  const { held } = useConsultation.getState()
  const catalogue = useShelf.getState().catalogue.pigments
  if (!scalp || !goal || isRemark(goal) || held || catalogue.length === 0) return
  await whenChanged('prepared', { ...skin, depth, varyDepth, kind: aim.kind }, async () => {
    const question = { tone: scalp, goal, depth, varyDepth, catalogue, white }
    // Nobody waits for it, and the next question finds out by itself what went wrong.
    void studio.prepare(signal, question).catch(() => undefined)
  })
}

/** Nobody may choose from an answer to an older question; that it went is said, never left to be noticed. */
function dropList(): void {
  if (!useResults.getState().shade) return
  show({ shade: null })
  tell('shade/outdated')
}

/** Said once the hand has let go, not while it sweeps; of two tones that changed, the later step's is said. */
async function tellTones(plan: Plan): Promise<void> {
  const now = useConsultation.getState()
  if (now.held || now.plan !== plan) return
  const { photo, white, skinStrokes, hairStrokes, sideLength, wet, aim } = plan
  const { white: read, skin, side, hair } = useResults.getState()
  await whenChanged(
    'white told',
    { photo: photo?.digest, place: white && { ...white, reference: null } },
    async () => {
      if (read) tellWhite(read)
    },
  )
  await whenChanged('skin told', { photo: photo?.digest, skinStrokes }, async () => {
    if (skin) tellTone(skin, 'tones/skin-sampled')
  })
  const long = aim.kind === 'thinning'
  const sides = { photo: photo?.digest, skinStrokes, hairStrokes, sideLength, wet, long }
  await whenChanged('side told', sides, async () => {
    if (hairStrokes.length === 0) return
    if (side) tellTone(side, 'tones/hair-sampled')
    else if (hair) tellTone(hair, 'tones/long-hair-sampled')
  })
}

function tellWhite(read: ChartReading | Remark): void {
  if (isRemark(read)) tell(read.code, read.values)
  else if (read.reference.chart) {
    const { slope, chart } = read.reference
    tell('white/chart-read', { residual: chart.residual, slope })
  } else tell('white/card-read')
}

function tellTone(
  result: { count: number } | { code: string; values: Record<string, string | number> },
  done: string,
) {
  if ('code' in result) tell(result.code, result.values)
  else tell(done, { count: result.count.toLocaleString('en') })
}

/** A person wants to see where no dots go, or is brushing it. */
const veiled = ({ step, tool, showPlaces }: ReturnType<typeof useDesk.getState>) =>
  step === 'design' && (showPlaces || tool === 'keep-off' || tool === 'allow')

async function followVeil(plan: Plan): Promise<void> {
  const { photo, map, face, maskStrokes, skinStrokes, choice, white } = plan
  const wanted = veiled(useDesk.getState())
  const seen = { photo: photo?.digest, map, face, maskStrokes, skinStrokes, target: choice?.target, white }
  await whenChanged('veil', wanted && seen, async () => {
    const old = useResults.getState().veil
    show({ veil: wanted ? await studio.drawVeil(signal, plan) : null })
    closeLater(old)
  })
}

async function followPicture(plan: Plan): Promise<void> {
  if (!plan.choice || !plan.hairline || !plan.map || !plan.glabella) {
    forget('picture')
    const { picture } = useResults.getState()
    const missing = { code: 'picture/needs-shade', values: {} }
    if (picture || !useResults.getState().pictureRefusal)
      show({ picture: null, dragged: null, pictureRefusal: missing })
    return
  }
  const { held } = useConsultation.getState()
  // A brush for the dots' places moves the veil; the picture follows when the hand lets go.
  if (held && held.maskStrokes !== plan.maskStrokes) return
  const dragging = held !== null
  await whenChanged('picture', { ...pictureInputs(plan), dragging }, async () => {
    const drawn = await studio.draw(signal, plan, dragging)
    const { picture: before, dragged } = useResults.getState()
    if (isRemark(drawn)) show({ picture: null, dragged: null, pictureRefusal: drawn })
    else if (dragging && before) show({ dragged: drawn, pictureRefusal: null })
    else show({ picture: drawn, dragged: null, pictureRefusal: null })
    const stays = useResults.getState().picture === before
    closeLater(dragged?.bitmap, stays ? null : before?.bitmap)
    if (!isRemark(drawn)) noteFirstPicture()
  })
}

/** The product promises a first picture within a minute of opening: it counts, and says what it took. */
function noteFirstPicture(): void {
  const { openedAt, firstPictureSeconds } = useDesk.getState()
  if (openedAt === null || firstPictureSeconds !== null) return
  arrange({ firstPictureSeconds: Math.round((performance.now() - openedAt) / 100) / 10 })
}
