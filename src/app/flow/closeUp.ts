import * as studio from '../../browser/studio'
import { isRemark } from '../../geometry/Remark'
import { useConsultation } from '../store/consultation'
import { tellFault } from './task'
import { derived } from './watch'

const { signal } = new AbortController()

/** The patch of the present choice, once the picture itself is there; null where nothing is chosen. */
export async function closeUpOf(size: { width: number; height: number }): Promise<studio.CloseUp | null> {
  try {
    await derived()
    const { plan } = useConsultation.getState()
    if (!plan.choice) return null
    const drawn = await studio.closeUp(signal, plan, size)
    return isRemark(drawn) ? null : drawn
  } catch (error) {
    tellFault(error)
    return null
  }
}
