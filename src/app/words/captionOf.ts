import type { Caption } from '../../browser/captionPicture'
import type { ChosenShade, Plan } from '../../record/Plan'
import { format, say } from './say'

/** What stands under a saved picture: that it is a simulation, what was chosen, and how to draw it again. */
export function captionOf(plan: Plan, choice: ChosenShade, id: string, engine: string): Caption {
  const settings = say('export/shade', {
    pigment: choice.pigment,
    recipe: say(choice.dilution === 0 ? 'shade/undiluted' : 'shade/recipe-value', { value: choice.dilution }),
    depth: format(choice.depth, 2),
    diameter: format(2 * choice.radius, 2),
    density: format(plan.density, 0),
    edge: format(plan.edge, 0),
  })
  const drawn = say('export/drawn', { engine, short: id.slice(0, 12), id })
  return { notice: say('export/notice'), lines: [settings, drawn] }
}
