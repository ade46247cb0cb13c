import { useShallow } from 'zustand/react/shallow'
import { type Hairline, starterHairline } from '../../design/Hairline'
import { setSymmetric } from '../../design/moveHandle'
import { Button } from '../parts/Button'
import { Facts } from '../parts/Facts'
import { choose, useConsultation } from '../store/consultation'
import { format, say } from '../words/say'
import styles from './Panel.module.css'

/** Where the line stands, in whole millimetres, while a hand drags it too. */
export function LineFacts() {
  const facts = useConsultation(useShallow(({ plan }) => plan.hairline && millimetres(plan.hairline)))
  if (!facts) return null
  return (
    <>
      <Facts
        facts={[
          [say('design/centre'), say('mm', { value: facts.centre })],
          [say('design/left'), say('mm', { value: facts.left })],
          [say('design/right'), say('mm', { value: facts.right })],
        ]}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={facts.symmetric}
          onChange={event => setSymmetry(event.target.checked)}
        />
        {say('design/symmetric')}
      </label>
      <Button onClick={() => choose({ hairline: starterHairline })}>{say('design/reset')}</Button>
    </>
  )
}

function millimetres({ centre, leftTemple, rightTemple, symmetric }: Hairline) {
  const [left, right] = [leftTemple, rightTemple].map(({ lateral }) => format(lateral, 0))
  return { centre: format(centre, 0), left, right, symmetric }
}

function setSymmetry(symmetric: boolean): void {
  const { hairline } = useConsultation.getState().plan
  if (hairline) choose({ hairline: setSymmetric(hairline, symmetric) })
}
