import { starterHairline } from '../../design/Hairline'
import type { Suggestion } from '../../shade/Suggestion'
import { starterCatalogue } from '../../shade/starterCatalogue'
import { choose, useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { useResults } from '../store/results'

/** The shade is settled; the line comes next. The bottle's contents go along: a name may mean another mixture later. */
export function chooseShade(suggestion: Suggestion): void {
  const { hairline } = useConsultation.getState().plan
  const { shade } = useResults.getState()
  const bottle = starterCatalogue.find(({ name }) => name === suggestion.pigment)
  if (!shade || !bottle) return
  const { pigment, dilution, depth, radius, thickness, density, healed, deltaE, zones } = suggestion
  const { carbon, red, yellow, brown } = bottle
  choose({
    density,
    hairline: hairline ?? starterHairline,
    choice: {
      pigment,
      bottle: { carbon, red, yellow, brown },
      dilution,
      depth,
      radius,
      thickness,
      density,
      healed,
      deltaE,
      target: shade.targetRatio,
      skin: shade.skin,
      zones,
    },
  })
  arrange({ step: 'design', tool: 'none' })
  tell('shade/chosen', { pigment })
}
