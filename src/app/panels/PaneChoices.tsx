import { retained } from '../../healing/retained'
import { Choices } from '../parts/Choices'
import { compare, useCompare } from '../store/compare'
import { usePlan } from '../store/consultation'
import type { PaneContent } from '../tools/paneContent'
import { paneName } from '../words/paneName'
import { format, say } from '../words/say'
import styles from './Panel.module.css'

type Preset = readonly [name: string, contents: readonly PaneContent[]]

const presets: Record<'two' | 'four', readonly Preset[]> = {
  two: [
    ['edges', ['soft', 'linear']],
    ['shades', ['light', 'dark']],
    ['healed', ['bare', 'healed']],
  ],
  four: [
    ['four-shades', ['bare', 'light', 'plan', 'dark']],
    ['four-edges', ['soft-light', 'soft-dark', 'linear-light', 'linear-dark']],
    ['four-days', ['fresh', 'healed', 'year1', 'year5']],
  ],
}

const contents: readonly PaneContent[] = [
  'bare',
  'plan',
  'soft',
  'linear',
  'light',
  'dark',
  'soft-light',
  'soft-dark',
  'linear-light',
  'linear-dark',
  'fresh',
  'healed',
  'year1',
  'year5',
]

const percent = (share: number) => format(100 * share, 0)

/** What lies beside what: a few ready sets, the kept candidates, or each picture by itself. */
export function PaneChoices({ layout }: { layout: 'two' | 'four' }) {
  const shown = useCompare(state => state[layout])
  const { pace } = usePlan('pace')
  const bands = {
    least: percent(retained.fast),
    chosen: percent(retained[pace]),
    most: percent(retained.slow),
  }
  const snapshots = useCompare(state => state.snapshots)
  const kept = snapshots.map(({ id }): PaneContent => `kept ${id}`)
  const count = shown.length
  const candidates: readonly PaneContent[] = [
    ...kept.slice(-count),
    ...Array.from({ length: count }, (): PaneContent => 'plan'),
  ].slice(0, count)
  const sets: readonly Preset[] =
    kept.length > 0 ? [...presets[layout], ['kept', candidates]] : presets[layout]
  const present = sets.find(([, set]) => set.join() === shown.join())?.[0] ?? ''
  const put = (next: readonly PaneContent[]) => compare(layout === 'two' ? { two: next } : { four: next })
  return (
    <>
      <Choices
        name={say('compare/beside')}
        value={present}
        options={sets.map(([name]) => [name, say(`compare/preset-${name}`)] as const)}
        onChange={chosen => put(sets.find(([name]) => name === chosen)?.[1] ?? shown)}
      />
      <details className={styles.details}>
        <summary>{say('compare/each')}</summary>
        <div className={styles.pair}>
          {shown.map((content, place) => {
            const name = say('compare/place', { place: place + 1 })
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a field is the one of its place on the stage
              <label key={place} className={styles.field}>
                <span>{name}</span>
                <select
                  value={content}
                  onChange={event => put(shown.with(place, event.target.value as PaneContent))}
                >
                  {[...contents, ...kept].map(option => (
                    <option key={option} value={option}>
                      {paneName(option, snapshots)}
                    </option>
                  ))}
                </select>
              </label>
            )
          })}
        </div>
      </details>
      {shown.some(content => /light|dark/.test(content)) && (
        <p className={styles.quiet}>{say('compare/bands', bands)}</p>
      )}
    </>
  )
}
