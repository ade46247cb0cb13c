import * as studio from '../../browser/studio'
import { isRemark } from '../../geometry/Remark'
import { useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { task } from './task'
import { derived } from './watch'

/** From the two tones to a ranked list; what is missing is said, with the way there. */
export function suggest(): Promise<void> {
  arrange({ step: 'shade', tool: 'none', sheetOpen: true })
  return task('suggest', 'busy/suggest', async signal => {
    await derived()
    signal.throwIfAborted()
    const { skin, side } = useResults.getState()
    const missing = !skin ? 'shade/needs-skin' : !side ? 'shade/needs-hair' : null
    const refused = skin && isRemark(skin) ? skin : side && isRemark(side) ? side : null
    const refusal = missing ? { code: missing, values: {} } : refused
    if (refusal || !skin || !side || isRemark(skin) || isRemark(side)) {
      show({ shade: null, shadeRefusal: refusal })
      if (refusal) tell(refusal.code, refusal.values)
      return
    }
    const shade = await studio.suggest(signal, {
      tone: skin,
      side,
      depth: useConsultation.getState().plan.depth,
      white: useConsultation.getState().plan.white?.reference ?? null,
    })
    signal.throwIfAborted()
    show({ shade, shadeRefusal: null })
    tell('shade/ready', { count: shade.suggestions.length })
  })
}
