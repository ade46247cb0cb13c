import { chooseLot } from '../flow/chooseLot'
import { today } from '../flow/today'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { useConsultation } from '../store/consultation'
import { useShelf } from '../store/shelf'
import { recipeInWords } from '../words/recipeInWords'
import { format, say } from '../words/say'
import styles from './Panel.module.css'

/** What goes on record: the mixture, the dots, a shade for each zone, and the bottle it is taken from. */
export function ChosenShade() {
  const choice = useConsultation(state => state.plan.choice)
  const volume = useConsultation(state => state.plan.volumeMl)
  const dropsPerMl = useShelf(state => state.catalogue.dropsPerMl)
  if (!choice) return null
  const { pigment, dilution, depth, radius, density, zones = [], lot } = choice
  const expired = lot !== undefined && lot.expiry < today()
  return (
    <section className={styles.section} aria-labelledby="chosen-heading">
      <h2 id="chosen-heading">{say('record/chosen')}</h2>
      <Facts
        facts={[
          [say('record/chosen-shade'), say('record/shade', { pigment, dilution })],
          [say('record/chosen-mix'), recipeInWords(dilution, volume, dropsPerMl)],
          [
            say('record/chosen-dots'),
            say('shade/summary', {
              density: format(density, 0),
              diameter: format(2 * radius, 2),
              depth: format(depth, 2),
            }),
          ],
          ...zones.map(
            zone =>
              [
                say(`why/zone-${zone.zone}`),
                say('record/zone', { density: format(zone.density, 0), dilution: zone.dilution }),
              ] as const,
          ),
        ]}
      />
      <LotField />
      {expired && (
        <Notes
          kind="refusal"
          notes={[{ code: 'shade/chosen-expired', values: { pigment, lot: lot.number, day: lot.expiry } }]}
        />
      )}
    </section>
  )
}

/** The lot in the hand: the one to reach for first, unless staff took another. */
function LotField() {
  const choice = useConsultation(state => state.plan.choice)
  const pigments = useShelf(state => state.catalogue.pigments)
  if (!choice) return null
  const { lot } = choice
  const onShelf = pigments.find(({ name }) => name === choice.pigment)?.lots ?? []
  const gone = lot && !onShelf.some(({ number }) => number === lot.number)
  const lots = gone ? [lot, ...onShelf] : onShelf
  if (lots.length === 0) return <p className={styles.quiet}>{say('record/no-lots')}</p>
  return (
    <div className={styles.field}>
      <label htmlFor="lot">{say('record/lot')}</label>
      <select id="lot" value={lot?.number ?? ''} onChange={event => chooseLot(event.target.value, lots)}>
        <option value="">{say('record/lot-none')}</option>
        {lots.map(({ number, expiry }) => (
          <option key={number} value={number}>
            {say('record/lot-line', { number, day: expiry })}
          </option>
        ))}
      </select>
    </div>
  )
}
