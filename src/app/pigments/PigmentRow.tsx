import { Copy, Pencil, Trash2 } from 'lucide-react'
import type { Lab } from '../../light/colours'
import { expiredLots, isAllExpired } from '../../shade/catalogue/expiredLots'
import { writeDilution } from '../../shade/catalogue/writeDilution'
import type { Pigment } from '../../shade/Pigment'
import { today } from '../flow/today'
import { Button } from '../parts/Button'
import { labToCss } from '../parts/cssColour'
import { useShelf } from '../store/shelf'
import { format, say } from '../words/say'
import styles from './Pigments.module.css'

const colourants = ['carbon', 'red', 'yellow', 'brown'] as const

const amount = (value: number) => format(value, value < 10 ? 1 : 0)

/** What is in the bottle, in words: only what is in it. */
function contents(pigment: Pigment): string {
  const parts = colourants
    .filter(colourant => pigment[colourant] > 0)
    .map(colourant => say(`pigment/of-${colourant}`, { value: amount(pigment[colourant]) }))
  return parts.length > 0 ? parts.join(', ') : say('pigment/of-nothing')
}

/** Colours side by side without a line between them. */
function edgeToEdge(colours: readonly string[]): string {
  const share = 100 / colours.length
  const stops = colours.map((colour, i) => `${colour} ${i * share}% ${(i + 1) * share}%`)
  return `linear-gradient(to right, ${stops.join(', ')})`
}

type Props = {
  pigment: Pigment
  colours: readonly Lab[] | undefined
  onEdit(): void
  onDuplicate(): void
  onRemove(): void
}

/** A bottle on the shelf: its steps on white paper, edge to edge, what is in it, and what can be done with it. */
export function PigmentRow({ pigment, colours, onEdit, onDuplicate, onRemove }: Props) {
  const { way, dropsPerMl } = useShelf(state => state.catalogue)
  const { name, maker, dilutions, lots = [] } = pigment
  const expired = expiredLots(pigment, today())
  const thinnest = writeDilution(Math.max(...dilutions), way, dropsPerMl)
  return (
    <li className={styles.pigment}>
      <div
        className={styles.strip}
        aria-hidden="true"
        style={colours && { background: edgeToEdge(colours.map(labToCss)) }}
      />
      <div className={styles.about}>
        <h3>{name}</h3>
        <p>
          {maker && `${maker}. `}
          {contents(pigment)}.{' '}
          {dilutions.length === 1
            ? say('pigment/one-step', { value: thinnest })
            : say('pigment/steps', { count: dilutions.length, value: thinnest })}
        </p>
        {lots.length > 0 && (
          <p data-warn={expired.length > 0}>
            {isAllExpired(pigment, today())
              ? say('pigment/all-expired')
              : say(expired.length > 0 ? 'pigment/some-expired' : 'pigment/lots-good', {
                  count: lots.length,
                  expired: expired.map(({ number }) => number).join(', '),
                })}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button kind="quiet" aria-label={say('pigment/edit', { name })} onClick={onEdit}>
          <Pencil size={20} aria-hidden="true" />
        </Button>
        <Button kind="quiet" aria-label={say('pigment/duplicate', { name })} onClick={onDuplicate}>
          <Copy size={20} aria-hidden="true" />
        </Button>
        <Button kind="quiet" aria-label={say('pigment/remove', { name })} onClick={onRemove}>
          <Trash2 size={20} aria-hidden="true" />
        </Button>
      </div>
    </li>
  )
}
