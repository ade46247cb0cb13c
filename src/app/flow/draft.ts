import { decodeWorkingPng } from '../../browser/workingPng'
import { isRemark } from '../../geometry/Remark'
import type { Plan } from '../../record/Plan'
import type { Snapshot } from '../../record/Snapshot'
import { compare, useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { arrange, tell, useDesk } from '../store/desk'
import { reopenPhoto, workingPng } from './layOnDesk'
import { lookForFace } from './lookForFace'
import { task, tellFault } from './task'
import { vault } from './vault'
import { derived } from './watch'

/** Milliseconds after the hand lets go before the draft is written: long enough to gather a flurry of keys. */
const pause = 250

/** A tab closed in the middle of a consultation loses nothing: every released choice is kept, sealed, on this device. */
export function keepDraft(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept = useConsultation.getState().plan
  let keptSnapshots = useCompare.getState().snapshots
  const keep = () => {
    clearTimeout(timer)
    const { plan, held } = useConsultation.getState()
    const { snapshots } = useCompare.getState()
    if ((plan === kept && snapshots === keptSnapshots) || !plan.photo) return
    kept = held ?? plan
    keptSnapshots = snapshots
    void write(plan, snapshots)
  }
  const wait = () => {
    const { plan, held } = useConsultation.getState()
    if (plan === kept && useCompare.getState().snapshots === keptSnapshots) return
    if (useDesk.getState().kept) arrange({ kept: false })
    if (held) return
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  }
  const stops = [useConsultation.subscribe(wait), useCompare.subscribe(wait)]
  const leave = () => document.visibilityState === 'hidden' && keep()
  document.addEventListener('visibilitychange', leave)
  window.addEventListener('pagehide', keep)
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
    document.removeEventListener('visibilitychange', leave)
    window.removeEventListener('pagehide', keep)
  }
}

async function write(plan: Plan, snapshots: readonly Snapshot[]): Promise<void> {
  try {
    const { signal } = new AbortController()
    const remark = await (await vault()).saveDraft(signal, plan, workingPng(), snapshots)
    if (remark) tell(remark.code, remark.values)
    else if (useConsultation.getState().plan === plan && useCompare.getState().snapshots === snapshots)
      arrange({ kept: true })
  } catch (error) {
    tellFault(error)
  }
}

/** The desk as it was left, unless a photo was opened in the meantime; who has gone to a step stays there. */
export function restoreDraft(): Promise<void> {
  return task('photo', null, async signal => {
    const draft = await (await vault()).loadDraft(signal)
    if (!draft) return
    if (isRemark(draft)) return tell(draft.code, draft.values)
    if (!draft.photoPng) return
    const pixels = await decodeWorkingPng(draft.photoPng)
    await reopenPhoto(signal, pixels, draft.photoPng, draft.plan)
    compare({ snapshots: draft.snapshots })
    if (!useDesk.getState().walked) arrange({ step: draft.plan.choice ? 'design' : 'tones' })
    await derived()
    signal.throwIfAborted()
    tell('photo/restored')
    if (!draft.plan.face) lookForFace(pixels)
  })
}
