import * as studio from '../../browser/studio'
import { isRemark } from '../../geometry/Remark'
import type { Plan } from '../../record/Plan'
import { useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { expiredAmong } from './expiredAmong'
import { shelfReady } from './shelf'
import { callOffTask, task } from './task'
import { derived } from './watch'

/** From the two tones to a ranked list; what is missing is said, with the way there. */
export function suggest(): Promise<void> {
  arrange({ step: 'shade', tool: 'none', sheetOpen: true })
  return rank()
}

function rank(): Promise<void> {
  return task('suggest', 'busy/suggest', async signal => {
    await Promise.all([derived(), shelfReady()])
    signal.throwIfAborted()
    const { skin, goal } = useResults.getState()
    const { pigments } = useShelf.getState().catalogue
    const missing = !skin ? 'shade/needs-skin' : pigments.length === 0 ? 'shade/needs-pigments' : null
    const refusal = missing ? { code: missing, values: {} } : skin && isRemark(skin) ? skin : goal
    if (!skin || isRemark(skin) || !goal || isRemark(goal) || missing) {
      const said = refusal && isRemark(refusal) ? refusal : null
      show({ shade: null, shadeRefusal: said })
      if (said) tell(said.code, said.values)
      return
    }
    const { depth, varyDepth, white } = useConsultation.getState().plan
    const shade = await studio.suggest(signal, {
      tone: skin,
      goal,
      depth,
      varyDepth,
      catalogue: pigments,
      white: white?.reference ?? null,
    })
    if (!shade) return
    if (pigments !== useShelf.getState().catalogue.pigments) return tell('shade/other-pigments')
    const notes = [...shade.notes, ...expiredAmong(shade.suggestions)]
    show({ shade: { ...shade, notes }, shadeRefusal: null, opened: null })
    tell('shade/ready', { count: shade.suggestions.length })
  })
}

/** What the list depends on and a person can change. */
const inputs: readonly (keyof Plan)[] = [
  'photo',
  'skinStrokes',
  'hairStrokes',
  'sideLength',
  'wet',
  'aim',
  'map',
]
const depths: readonly (keyof Plan)[] = ['depth', 'varyDepth']

/**
 * An answer to a question that has changed is wanted by nobody: it is called off at once. Other samples take the list
 * away; another depth asks again once the hand has let go, if there was a list or one was under way.
 */
export function followShade(): () => void {
  let again = false
  return useConsultation.subscribe(({ plan, held }, before) => {
    const changed = (fields: readonly (keyof Plan)[]) =>
      fields.some(field => plan[field] !== before.plan[field])
    if (changed(inputs)) {
      callOffTask('suggest')
      again = false
    } else if (changed(depths)) {
      again = callOffTask('suggest') || again || useResults.getState().shade !== null
    }
    if (again && !held) {
      again = false
      void rank()
    }
  })
}
