import * as studio from '../../browser/studio'
import type { FamilyMember } from '../../shade/equalToneFamily'
import { tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { task } from './task'

const pigments = () => useShelf.getState().catalogue.pigments

/** Why this one: worked out when a person asks, for the one they ask about; asked again, it is closed. */
export function toggleWhy(place: number): Promise<void> {
  return task('explain', null, async signal => {
    const { shade, opened } = useResults.getState()
    const suggestion = shade?.suggestions[place - 1]
    if (!shade || !suggestion || opened?.place === place) {
      show({ opened: null })
      return
    }
    show({ opened: { place, explanation: null } })
    const explanation = await studio.explain(signal, suggestion, shade.skin, pigments())
    if (useResults.getState().shade === shade) show({ opened: { place, explanation } })
  })
}

/** Other dots of the same tone take the place of a suggestion in the list. */
export function takeMember(place: number, member: FamilyMember): Promise<void> {
  return task('explain', null, async signal => {
    const { shade } = useResults.getState()
    const suggestion = shade?.suggestions[place - 1]
    if (!shade || !suggestion) return
    const { skin, target, spread } = shade
    const other = await studio.presentField(signal, {
      skin,
      target,
      spread,
      suggestion,
      member,
      catalogue: pigments(),
    })
    const explanation = await studio.explain(signal, other, skin, pigments())
    if (useResults.getState().shade !== shade) return
    const suggestions = shade.suggestions.with(place - 1, other)
    show({ shade: { ...shade, suggestions }, opened: { place, explanation } })
    tell('shade/changed', { pigment: other.pigment })
  })
}
