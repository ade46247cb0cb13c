import type { Suggestion } from '../../shade/Suggestion'
import { chooseShade } from '../flow/chooseShade'
import { toggleWhy } from '../flow/explain'
import { isChosen } from '../flow/isChosen'
import { Button } from '../parts/Button'
import { labToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Swatches } from '../parts/Swatches'
import { useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { useShelf } from '../store/shelf'
import { recipeInWords } from '../words/recipeInWords'
import { format, say, signed } from '../words/say'
import styles from './Panel.module.css'
import { shiftInWords } from './shiftInWords'
import { WhyShade } from './WhyShade'

/** One way to reach the target: what it will look like and what goes in; figures and reasons for who asks. */
export function SuggestionCard({ suggestion, place }: { suggestion: Suggestion; place: number }) {
  const choice = useConsultation(state => state.plan.choice)
  const volume = useConsultation(state => state.plan.volumeMl)
  const opened = useResults(state => state.opened)
  const dropsPerMl = useShelf(state => state.catalogue.dropsPerMl)
  const charted = useConsultation(state => Boolean(state.plan.white?.reference?.chart))
  const { pigment, dilution, depth, radius, density, healed, bottle, target, bare } = suggestion
  const chosen = isChosen(suggestion, choice)
  const open = opened?.place === place
  const why = open ? opened.explanation : null
  return (
    <li className={styles.card} data-chosen={chosen}>
      <div className={styles.head}>
        <h3>
          {place}. {pigment}
        </h3>
        <span className={styles.tag}>
          {say(`shade/verdict-${suggestion.verdict}${untold(suggestion, charted)}`)}
        </span>
      </div>
      <Swatches
        swatches={[
          { name: say('shade/bottle'), colour: labToCss(bottle) },
          { name: say('shade/healed'), colour: labToCss(healed.likely) },
          { name: say('shade/target'), colour: labToCss(target) },
          { name: say('shade/bare'), colour: labToCss(bare) },
        ]}
      />
      <p>{recipeInWords(dilution, volume, dropsPerMl)}</p>
      <p className={styles.quiet}>
        {say('shade/summary', {
          density: format(density, 0),
          diameter: format(2 * radius, 2),
          depth: format(depth, 2),
        })}
      </p>
      <div className={styles.row}>
        <Button kind={chosen ? 'plain' : 'main'} down={chosen} onClick={() => chooseShade(suggestion)}>
          {say('shade/choose')}
        </Button>
        <Button aria-expanded={open} onClick={() => void toggleWhy(place)}>
          {say('shade/why')}
        </Button>
      </div>
      {open && !why && <p className={styles.quiet}>{say('why/waiting')}</p>}
      {open && why && <WhyShade place={place} suggestion={suggestion} explanation={why} />}
      <Figures suggestion={suggestion} dropMl={1 / dropsPerMl} />
    </li>
  )
}

/** With a chart in the photo another card would tell no more. */
const untold = ({ verdict }: Suggestion, charted: boolean) =>
  verdict === 'cannot-tell' && charted ? '-charted' : ''

/** The figures behind a card, for staff who want them. */
function Figures({ suggestion, dropMl }: { suggestion: Suggestion; dropMl: number }) {
  const { dilution, depth, radius, density, healed, deltaE, shift } = suggestion
  return (
    <details className={styles.details}>
      <summary>{say('shade/figures')}</summary>
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
      <p className={styles.quiet}>{say('recipe/drop', { value: format(dropMl, 3).replace(/0$/, '') })}</p>
    </details>
  )
}
