import { choose } from '../store/consultation'
import { tell } from '../store/desk'
import { show, useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { recipeInWords } from '../words/recipeInWords'
import { listRecords } from './records'
import { shelfReady } from './shelf'

/** What was mixed last time, in one tap: the recipe of the latest record on this device, in its own volume. */
export async function repeatRecipe(): Promise<void> {
  await Promise.all([listRecords(), shelfReady()])
  const last = useResults.getState().records.entries.find(({ plan }) => plan.choice !== null)
  if (!last?.plan.choice) {
    show({ repeated: null })
    tell('shade/no-recipe')
    return
  }
  const { pigment, dilution } = last.plan.choice
  const { volumeMl } = last.plan
  const { pigments, dropsPerMl } = useShelf.getState().catalogue
  const onShelf = pigments.some(({ name }) => name === pigment)
  show({ repeated: { pigment, dilution, volumeMl, onShelf, patient: last.patient } })
  choose({ volumeMl })
  const values = { pigment, recipe: recipeInWords(dilution, volumeMl, dropsPerMl) }
  tell(onShelf ? 'shade/repeated' : 'shade/repeated-gone', values)
}
