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
    const { skin, goal } = useResults.getState()
    const refusal = !skin ? { code: 'shade/needs-skin', values: {} } : isRemark(skin) ? skin : goal
    if (!skin || isRemark(skin) || !goal || isRemark(goal)) {
      const said = refusal && isRemark(refusal) ? refusal : null
      show({ shade: null, shadeRefusal: said })
      if (said) tell(said.code, said.values)
      return
    }
    const { depth } = useConsultation.getState().plan
    const shade = await studio.suggest(signal, { tone: skin, goal, depth })
    signal.throwIfAborted()
    show({ shade, shadeRefusal: null })
    tell('shade/ready', { count: shade.suggestions.length })
  })
}
