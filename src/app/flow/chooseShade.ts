import { starterHairline } from '../../design/Hairline'
import { nextLot } from '../../shade/catalogue/expiredLots'
import type { Suggestion } from '../../shade/Suggestion'
import { choose, useConsultation } from '../store/consultation'
import { arrange, tell } from '../store/desk'
import { useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { today } from './today'

/** The shade is settled; the line comes next. The bottle's contents go along: a name may mean another mixture later. */
export function chooseShade(suggestion: Suggestion): void {
  const { hairline } = useConsultation.getState().plan
  const { shade } = useResults.getState()
  const bottle = useShelf.getState().catalogue.pigments.find(({ name }) => name === suggestion.pigment)
  if (!shade || !bottle) return
  const { pigment, dilution, depth, radius, thickness, density, healed, deltaE, zones } = suggestion
  const { carbon, red, yellow, brown } = bottle
  const lot = nextLot(bottle, today())
  choose({
    density,
    hairline: hairline ?? starterHairline,
    choice: {
      pigment,
      bottle: { carbon, red, yellow, brown },
      ...(lot && { lot: { number: lot.number, expiry: lot.expiry } }),
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
  const expired = lot && lot.expiry < today()
  if (expired) tell('shade/chosen-expired', { pigment, lot: lot.number, day: lot.expiry })
  else tell('shade/chosen', { pigment })
}
