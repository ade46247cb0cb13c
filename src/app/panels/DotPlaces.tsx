import { useShallow } from 'zustand/react/shallow'
import { Button } from '../parts/Button'
import { Notes } from '../parts/Notes'
import { Range } from '../parts/Range'
import { choose, usePlan } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { format, say } from '../words/say'
import styles from './Panel.module.css'

/** Where dots may go: what the app found by itself, to be seen and put right with a brush. */
export function DotPlaces() {
  const { face, maskStrokes } = usePlan('face', 'maskStrokes')
  const { tool, showPlaces, placesBrush } = useDesk()
  const { lookingForFace, faceRefusal } = useResults(
    useShallow(({ lookingForFace, faceRefusal }) => ({ lookingForFace, faceRefusal })),
  )
  const take = (wanted: 'keep-off' | 'allow') => arrange({ tool: tool === wanted ? 'none' : wanted })
  const found = lookingForFace ? 'looking' : face?.kind === 'found' ? 'found' : 'none'
  return (
    <section className={styles.section} aria-labelledby="places-heading">
      <div className={styles.head}>
        <h2 id="places-heading">{say('mask/heading')}</h2>
        {maskStrokes.length > 0 && (
          <Button kind="quiet" onClick={() => choose({ maskStrokes: [] })}>
            {say('mask/clear')}
          </Button>
        )}
      </div>
      {faceRefusal ? <Notes notes={[faceRefusal]} /> : <p className={styles.quiet}>{say(`mask/${found}`)}</p>}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={showPlaces}
          onChange={event => arrange({ showPlaces: event.target.checked })}
        />
        {say('mask/show')}
      </label>
      <div className={styles.row}>
        <Button down={tool === 'keep-off'} onClick={() => take('keep-off')}>
          {say('mask/keep-off')}
        </Button>
        <Button down={tool === 'allow'} onClick={() => take('allow')}>
          {say('mask/allow')}
        </Button>
      </div>
      <Range
        name={say('mask/size')}
        min={2}
        max={40}
        step={1}
        value={placesBrush}
        text={say('mm', { value: format(placesBrush, 0) })}
        onChange={millimetres => arrange({ placesBrush: millimetres })}
      />
      <p className={styles.quiet}>{say('mask/how')}</p>
    </section>
  )
}
