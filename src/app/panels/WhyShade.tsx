import type { Explanation } from '../../shade/explainShade'
import type { Suggestion } from '../../shade/Suggestion'
import { labToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { OnSkin } from '../parts/OnSkin'
import { ReflectancePlot } from '../parts/ReflectancePlot'
import { useConsultation } from '../store/consultation'
import { changeInWords, reasonInWords } from '../words/reasonInWords'
import { format, say, signed } from '../words/say'
import { FamilyTable } from './FamilyTable'
import styles from './WhyShade.module.css'

/** Why this shade looks as it will, to be read aloud and shown; below it, what else could be done. */
export function WhyShade({
  place,
  suggestion,
  explanation,
}: {
  place: number
  suggestion: Suggestion
  explanation: Explanation
}) {
  const { bottle, healed, target, bare, zones = [] } = suggestion
  const { reasons, ladder, light, warmer, sessions, family } = explanation
  const charted = useConsultation(state => Boolean(state.plan.white?.reference?.chart))
  const skin = labToCss(bare)
  return (
    <div className={styles.why}>
      <h4>{say('why/on-skin')}</h4>
      <OnSkin
        skin={skin}
        swatches={[
          { name: say('shade/bottle'), colour: labToCss(bottle) },
          { name: say('shade/healed'), colour: labToCss(healed.likely) },
          { name: say('shade/target'), colour: labToCss(target) },
        ]}
      />
      <h4>{say('why/read-aloud')}</h4>
      <div className={styles.aloud}>
        {reasons.map(reason => (
          <p key={reason.code}>{reasonInWords(reason, charted)}</p>
        ))}
      </div>
      <h4>{say('why/light')}</h4>
      <ReflectancePlot light={light} />
      <h4>{say('why/ladder')}</h4>
      <OnSkin
        small
        skin={skin}
        swatches={ladder.map(({ depth, healed: colour }) => ({
          name: format(depth, 2).replace(/0$/, ''),
          colour: labToCss(colour),
        }))}
      />
      <p className={styles.quiet}>{say('why/ladder-how')}</p>
      {warmer && (
        <>
          <h4>{say('why/warm')}</h4>
          <p>
            {say('why/warm-value', {
              pigment: warmer.pigment,
              dilution: warmer.dilution,
              redder: signed(warmer.change.da, 1),
              yellower: signed(warmer.change.db, 1),
            })}
          </p>
        </>
      )}
      <ReachAdvice suggestion={suggestion} explanation={explanation} />
      <h4>{say('why/sessions')}</h4>
      <Facts
        facts={sessions.map(({ session, density, dilution, healed: after }) => [
          say('why/session', { session }),
          say('why/session-value', { density: format(density, 0), dilution, l: format(after.l, 0) }),
        ])}
      />
      <p className={styles.quiet}>{say('why/sessions-how')}</p>
      {zones.length > 0 && <h4>{say('why/zones')}</h4>}
      <Facts
        facts={zones.map(({ zone, density, dilution, healed: shade }) => [
          say(`why/zone-${zone}`),
          say('why/zone-value', { density: format(density, 0), dilution, l: format(shade.l, 0) }),
        ])}
      />
      <h4>{say('why/family')}</h4>
      <p className={styles.quiet}>{say('why/family-how')}</p>
      <FamilyTable place={place} suggestion={suggestion} family={family} />
    </div>
  )
}

/** Where the target is missed: what would come nearer, and where physics stops. */
function ReachAdvice({
  suggestion: { target, deltaE },
  explanation: { changes, darkest, limit },
}: {
  suggestion: Suggestion
  explanation: Explanation
}) {
  if (deltaE < limit) return null
  const values = { darkest: darkest.l, target: target.l }
  return (
    <>
      <h4>{say('why/reach')}</h4>
      <ul className={styles.aloud}>
        {changes.map(change => (
          <li key={change.change}>{changeInWords(change)}</li>
        ))}
        {changes.length === 0 && <li>{say('reach/nothing')}</li>}
        <li>{say(target.l < darkest.l ? 'reach/physics-stops' : 'reach/physics', values)}</li>
      </ul>
    </>
  )
}
