import { findFace } from '../../browser/findFace'
import type { Pixels } from '../../photo/Pixels'
import { knowOfPhoto, useConsultation } from '../store/consultation'
import { show } from '../store/results'
import { callOffTask, task } from './task'
import { derived } from './watch'

/** The search under way, or the last one. */
let search: Promise<void> = Promise.resolve()

/** Resolves when no face is being looked for: what goes on record must hold what was found. */
export const faceLookedFor = () => search

/**
 * Looks for a face beside everything else; the picture follows when it is found. Where the net cannot be had, the outline and
 * the brush do the job, and the panel says so.
 */
export function lookForFace(pixels: Pixels): void {
  const digest = useConsultation.getState().plan.photo?.digest
  show({ lookingForFace: true, faceRefusal: null })
  search = task('face', null, async signal => {
    try {
      const face = await findFace(signal, pixels)
      if (digest) knowOfPhoto(digest, { face })
    } catch (error) {
      if (signal.aborted) return
      console.warn(error)
      show({ faceRefusal: { code: 'mask/no-net', values: {} } })
    }
    show({ lookingForFace: false })
    void derived()
  })
}

export function stopLooking(): void {
  callOffTask('face')
  show({ lookingForFace: false })
}
