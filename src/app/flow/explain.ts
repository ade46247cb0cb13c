import * as studio from '../../browser/studio'
import type { FamilyMember } from '../../shade/equalToneFamily'
import type { Suggestion } from '../../shade/Suggestion'
import { tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { task } from './task'

/** Why this one: worked out when a person asks, for the one they ask about. */
export function explain(suggestion: Suggestion): Promise<void> {
  return task('explain', null, async signal => {
    const { shade } = useResults.getState()
    if (!shade) return
    const explanation = await studio.explain(signal, suggestion, shade.skin)
    show({ explained: { suggestion, explanation } })
  })
}

/** Other dots of the same tone take the place of a suggestion in the list. */
export function takeMember(suggestion: Suggestion, member: FamilyMember): Promise<void> {
  return task('explain', null, async signal => {
    const { shade } = useResults.getState()
    if (!shade) return
    const { skin, targetRatio } = shade
    const other = await studio.presentField(signal, { skin, targetRatio, suggestion, member })
    const explanation = await studio.explain(signal, other, skin)
    const now = useResults.getState()
    if (now.shade !== shade) return
    const suggestions = shade.suggestions.map(one => (one === suggestion ? other : one))
    show({ shade: { ...shade, suggestions }, explained: { suggestion: other, explanation } })
    tell('shade/changed', { pigment: other.pigment })
  })
}
