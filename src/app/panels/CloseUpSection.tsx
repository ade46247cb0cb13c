import { useEffect, useRef, useState } from 'react'
import type { CloseUp } from '../../browser/studio'
import { closeUpOf } from '../flow/closeUp'
import { Button } from '../parts/Button'
import { Facts } from '../parts/Facts'
import { usePlan } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { format, say } from '../words/say'
import styles from './CloseUp.module.css'
import panel from './Panel.module.css'

/** Pixels of the patch: as wide as the panel. */
const size = { width: 328, height: 220 }

/** The bar of scale, mm. */
const barMm = 5

/** The loupe for the photo, and a drawn patch of skin for what no photo of a whole head can show. */
export function CloseUpSection() {
  const down = useDesk(state => state.tool === 'loupe')
  return (
    <section className={panel.section} aria-labelledby="closeup-heading">
      <h2 id="closeup-heading">{say('closeup/heading')}</h2>
      <Button down={down} onClick={() => arrange({ tool: down ? 'none' : 'loupe' })}>
        {say('closeup/loupe')}
      </Button>
      {down && <p className={panel.quiet}>{say('closeup/loupe-how')}</p>}
      <Patch />
      <p className={panel.quiet}>{say('closeup/cannot')}</p>
    </section>
  )
}

function Patch() {
  const { choice, density, seed, skinStrokes, white, photo } = usePlan(
    'choice',
    'density',
    'seed',
    'skinStrokes',
    'white',
    'photo',
  )
  const canvas = useRef<HTMLCanvasElement>(null)
  const [closeUp, setCloseUp] = useState<CloseUp | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the patch follows what it is drawn from, not the whole plan
  useEffect(() => {
    let wanted = true
    void closeUpOf(size).then(drawn => wanted && setCloseUp(drawn))
    return () => {
      wanted = false
    }
  }, [choice, density, seed, skinStrokes, white?.reference, photo?.digest])
  useEffect(() => {
    if (closeUp) canvas.current?.getContext('2d')?.drawImage(closeUp.bitmap, 0, 0)
  }, [closeUp])
  if (!closeUp) return null
  const { pixelsPerMm, reach } = closeUp
  const [r, g, b] = reach.map(millimetres => format(millimetres, 2))
  const label = say('closeup/picture', { width: format(size.width / pixelsPerMm, 0), scale: pixelsPerMm })
  return (
    <>
      <div className={styles.patch}>
        <canvas ref={canvas} {...size} role="img" aria-label={label} />
        <span
          className={styles.bar}
          style={{ width: `${(100 * barMm * pixelsPerMm) / size.width}%` }}
          aria-hidden="true"
        >
          {say('closeup/bar')}
        </span>
      </div>
      <Facts facts={[[say('closeup/reach'), say('closeup/reach-value', { r, g, b })]]} />
      <p className={panel.quiet}>{say('closeup/how')}</p>
    </>
  )
}
