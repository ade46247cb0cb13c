import * as studio from '../../browser/studio'
import { isRemark } from '../../geometry/Remark'
import { useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { expiredAmong } from './expiredAmong'
import { shelfReady } from './shelf'
import { task } from './task'
import { derived } from './watch'

/** From the two tones to a ranked list; what is missing is said, with the way there. */
export function suggest(): Promise<void> {
  arrange({ step: 'shade', tool: 'none', sheetOpen: true })
  return task('suggest', 'busy/suggest', async signal => {
    await Promise.all([derived(), shelfReady()])
    signal.throwIfAborted()
    const { skin, side } = useResults.getState()
    const { pigments } = useShelf.getState().catalogue
    const missing = !skin
      ? 'shade/needs-skin'
      : !side
        ? 'shade/needs-hair'
        : pigments.length === 0
          ? 'shade/needs-pigments'
          : null
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
      catalogue: pigments,
    })
    signal.throwIfAborted()
    if (pigments !== useShelf.getState().catalogue.pigments) return tell('shade/other-pigments')
    show({
      shade: { ...shade, notes: [...shade.notes, ...expiredAmong(shade.suggestions)] },
      shadeRefusal: null,
    })
    tell('shade/ready', { count: shade.suggestions.length })
  })
}
