import type { Suggestion } from '../../shade/Suggestion'
import { chooseShade } from '../flow/chooseShade'
import { Button } from '../parts/Button'
import { labToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Swatches } from '../parts/Swatches'
import { useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say, signed } from '../words/say'
import styles from './Panel.module.css'
import { shiftInWords } from './shiftInWords'

/** One way to reach the target: what goes in, what it will look like, and how far off that is. */
export function SuggestionCard({ suggestion, place }: { suggestion: Suggestion; place: number }) {
  const choice = useConsultation(state => state.plan.choice)
  const bare = useResults(state => state.shade?.bare)
  const { pigment, dilution, depth, radius, density, healed, bottle, target, deltaE, shift } = suggestion
  const chosen =
    choice?.pigment === pigment &&
    choice.dilution === dilution &&
    choice.depth === depth &&
    choice.radius === radius &&
    choice.density === density
  return (
    <li className={styles.card} data-chosen={chosen}>
      <div className={styles.head}>
        <h3>
          {place}. {pigment}
        </h3>
        <span className={styles.tag}>{say(`shade/verdict-${suggestion.verdict}`)}</span>
      </div>
      <Swatches
        swatches={[
          { name: say('shade/bottle'), colour: labToCss(bottle) },
          { name: say('shade/healed'), colour: labToCss(healed.likely) },
          { name: say('shade/target'), colour: labToCss(target) },
          ...(bare ? [{ name: say('shade/bare'), colour: labToCss(bare) }] : []),
        ]}
      />
      <Facts
        facts={[
          [
            say('shade/recipe'),
            say(dilution === 0 ? 'shade/undiluted' : 'shade/recipe-value', { value: dilution }),
          ],
          [say('shade/placed'), say('shade/placed-value', { value: format(depth, 2) })],
          [
            say('shade/dots'),
            say('shade/dots-value', { density: format(density, 0), diameter: format(2 * radius, 2) }),
          ],
          [say('shade/difference'), say('shade/difference-value', { value: format(deltaE, 1) })],
          [
            say('shade/range'),
            say('shade/range-value', {
              light: format(healed.light.l, 0),
              likely: format(healed.likely.l, 0),
              dark: format(healed.dark.l, 0),
            }),
          ],
          [
            say('shade/shift'),
            say('shade/shift-value', {
              l: signed(shift.dL, 0),
              a: signed(shift.da, 0),
              b: signed(shift.db, 0),
            }),
          ],
        ]}
      />
      <p className={styles.quiet}>{shiftInWords(suggestion)}</p>
      <Button kind={chosen ? 'plain' : 'main'} down={chosen} onClick={() => chooseShade(suggestion)}>
        {say('shade/choose')}
      </Button>
    </li>
  )
}
