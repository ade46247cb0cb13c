import { isRemark } from '../../geometry/Remark'
import type { LinearRgb } from '../../light/colours'
import type { AimTarget } from '../../shade/aimTarget'
import { Choices } from '../parts/Choices'
import { linearRgbToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { Swatches } from '../parts/Swatches'
import { choose, useConsultation } from '../store/consultation'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import { HairColourFields } from './HairColourFields'
import styles from './Panel.module.css'
import { ThinningFields } from './ThinningFields'

const kinds = ['sides', 'hair', 'thinning'] as const

/** What the pigment is to look like: asked before how to get there. */
export function TargetControl() {
  const aim = useConsultation(state => state.plan.aim)
  const goal = useResults(state => state.goal)
  const told = useResults(state => state.shadeRefusal)
  return (
    <section className={styles.section} aria-labelledby="aim-heading">
      <h2 id="aim-heading">{say('aim/heading')}</h2>
      <Choices
        name={say('aim/kind')}
        value={aim.kind}
        options={kinds.map(kind => [kind, say(`aim/${kind}`)] as const)}
        onChange={kind => choose({ aim: { ...aim, kind } })}
      />
      <p className={styles.quiet}>{say(`aim/${aim.kind}-how`)}</p>
      {aim.kind === 'hair' && <HairColourFields />}
      {aim.kind === 'thinning' && <ThinningFields />}
      {aim.kind !== 'sides' && goal && !isRemark(goal) && <GoalFacts goal={goal} />}
      {aim.kind !== 'sides' && goal && isRemark(goal) && !told && <Notes kind="refusal" notes={[goal]} />}
    </section>
  )
}

/** The target beside the skin it will stand on, before any pigment is chosen. */
function GoalFacts({ goal }: { goal: AimTarget }) {
  const skin = useResults(state => state.skin)
  if (!skin || isRemark(skin)) return null
  const { ratio, range } = goal
  const on = ([r, g, b]: LinearRgb) =>
    linearRgbToCss([skin.linearRgb[0] * r, skin.linearRgb[1] * g, skin.linearRgb[2] * b])
  return (
    <>
      <Swatches
        tall
        swatches={[
          { name: say('tones/skin'), colour: linearRgbToCss(skin.linearRgb) },
          ...(range ? [{ name: say('aim/light'), colour: on(range.light) }] : []),
          { name: say(range ? 'aim/likely' : 'shade/target'), colour: on(ratio) },
          ...(range ? [{ name: say('aim/dark'), colour: on(range.dark) }] : []),
        ]}
      />
      {range && (
        <Facts
          facts={[
            [
              say('aim/range'),
              say('aim/range-value', {
                light: kept(range.light),
                likely: kept(ratio),
                dark: kept(range.dark),
              }),
            ],
          ]}
        />
      )}
      <Notes notes={goal.notes} />
    </>
  )
}

/** Percent of green light kept, which is most of what an eye calls lightness. */
const kept = (ratio: LinearRgb) => format(100 * ratio[1], 0)
