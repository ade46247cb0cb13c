import { useState } from 'react'
import { setScale } from '../flow/setScale'
import { Button } from '../parts/Button'
import { useConsultation } from '../store/consultation'
import { arrange, tell, useDesk } from '../store/desk'
import { format, say } from '../words/say'
import styles from './Panel.module.css'

/** Widths a clinic has at hand, in millimetres: ISO/IEC 7810 ID-1 for a bank card; the sample's printed strip. */
const knownLengths = { card: 85.6, strip: 50 }

export function ScaleControl() {
  const scale = useConsultation(state => state.plan.scale)
  const tool = useDesk(state => state.tool)
  const points = useDesk(state => state.rulerPoints)
  const [millimetres, setMillimetres] = useState(String(knownLengths.strip))
  const set = () => {
    const length = Number(millimetres.replace(',', '.'))
    if (!(length >= 1 && length <= 500)) return tell('scale/length-out-of-range')
    if (points.length < 2) return tell('scale/two-points')
    setScale(points[0], points[1], length)
  }
  return (
    <div className={styles.section}>
      <h3>{say('scale/heading')}</h3>
      {scale && (
        <p className={styles.quiet}>
          {say(`scale/${scale.kind}`, {
            value: format(scale.pixelsPerMm, 2),
            length: scale.millimetres ?? '',
          })}
        </p>
      )}
      <Button
        down={tool === 'ruler'}
        onClick={() => arrange({ tool: tool === 'ruler' ? 'none' : 'ruler', rulerPoints: [] })}
      >
        {say('scale/set')}
      </Button>
      {tool === 'ruler' && (
        <>
          <p className={styles.quiet}>{say('scale/how', { count: points.length })}</p>
          <div className={styles.field}>
            <label htmlFor="known-length">{say('scale/length')}</label>
            <input
              id="known-length"
              inputMode="decimal"
              value={millimetres}
              onChange={event => setMillimetres(event.target.value)}
            />
          </div>
          <div className={styles.row}>
            <Button onClick={() => setMillimetres(String(knownLengths.card))}>{say('scale/card')}</Button>
            <Button kind="main" onClick={set}>
              {say('scale/use')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
