import type { LightLost } from '../../shade/lightLost'
import { format, say } from '../words/say'
import styles from './ReflectancePlot.module.css'

/** Drawing units; the plot grows with the panel. */
const frame = { left: 34, right: 316, top: 22, bottom: 150 }

/** Ends of the thirds of the spectrum and where each is named, nm. */
const thirds = [
  { name: 'blue', from: 400, to: 490 },
  { name: 'green', from: 490, to: 590 },
  { name: 'red', from: 590, to: 700 },
] as const

const ticks = [400, 500, 600, 700] as const

const across = (wavelength: number) => frame.left + ((wavelength - 400) / 300) * (frame.right - frame.left)

/** Light given back by bare and by pigmented skin; the shaded gap between them is what the pigment takes. */
export function ReflectancePlot({ light }: { light: LightLost }) {
  const { wavelengths, bare, pigmented } = light
  const top = Math.ceil(10 * Math.max(...bare)) / 10
  const up = (value: number) => frame.bottom - (value / top) * (frame.bottom - frame.top)
  const path = (spectrum: readonly number[], from = 400, to = 700) =>
    wavelengths.flatMap((wavelength, i) =>
      wavelength >= from && wavelength <= to
        ? [`${across(wavelength).toFixed(1)},${up(spectrum[i]).toFixed(1)}`]
        : [],
    )
  const gap = (from: number, to: number) =>
    [...path(bare, from, to), ...path(pigmented, from, to).reverse()].join(' ')
  const percent = (value: number) => format(100 * value, 0)
  const last = wavelengths.length - 1
  const text = say('why/plot-text', {
    red: percent(light.red),
    green: percent(light.green),
    blue: percent(light.blue),
  })
  return (
    <svg viewBox="0 0 360 176" className={styles.plot} role="img" aria-label={text}>
      <polygon points={gap(400, 600)} className={styles.taken} />
      <polygon points={gap(600, 700)} className={styles.takenRed} />
      {thirds.map(({ name, from, to }) => (
        <text key={name} x={across((from + to) / 2)} y={12} textAnchor="middle" className={styles.loss}>
          {say('why/plot-loss', { third: say(`why/${name}`), value: percent(light[name]) })}
        </text>
      ))}
      {[490, 590].map(end => (
        <line
          key={end}
          x1={across(end)}
          x2={across(end)}
          y1={frame.top}
          y2={frame.bottom}
          className={styles.end}
        />
      ))}
      <polyline points={path(bare).join(' ')} className={styles.bare} />
      <polyline points={path(pigmented).join(' ')} className={styles.healed} />
      <text x={frame.right + 4} y={up(bare[last]) + 4}>
        {say('why/plot-bare')}
      </text>
      <text x={frame.right + 4} y={up(pigmented[last]) + 4}>
        {say('why/plot-healed')}
      </text>
      <line x1={frame.left} x2={frame.right} y1={frame.bottom} y2={frame.bottom} className={styles.axis} />
      {ticks.map(tick => (
        <text key={tick} x={across(tick)} y={frame.bottom + 16} textAnchor="middle">
          {tick === 700 ? `${tick} nm` : tick}
        </text>
      ))}
      {[0, top].map(value => (
        <text key={value} x={frame.left - 4} y={up(value) + 4} textAnchor="end">
          {percent(value)} %
        </text>
      ))}
    </svg>
  )
}
