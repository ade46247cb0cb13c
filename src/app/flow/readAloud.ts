import * as studio from '../../browser/studio'
import { useConsultation } from '../store/consultation'
import { tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { isChosen } from './isChosen'
import { task } from './task'

/** Why the chosen shade will look as it does, for the patient in front of the screen; asked again, it is put away. */
export function readAloud(): Promise<void> {
  return task('explain', null, async signal => {
    const { shade, aloud } = useResults.getState()
    const { choice } = useConsultation.getState().plan
    const suggestion = shade?.suggestions.find(one => isChosen(one, choice))
    if (aloud) return show({ aloud: null })
    if (!shade || !suggestion) return tell('why/ask-again')
    const { pigments } = useShelf.getState().catalogue
    const { reasons } = await studio.explain(signal, suggestion, shade.skin, pigments)
    if (useResults.getState().shade === shade) show({ aloud: { choice, reasons } })
  })
}
