import { isRemark } from '../../geometry/Remark'
import type { PlanWhite } from '../../record/Plan'
import type { WhiteReference } from '../../tones/whiteReference/WhiteReference'
import { findChart, setWhiteKind } from '../flow/setWhite'
import { Button } from '../parts/Button'
import { Choices } from '../parts/Choices'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { choose, useConsultation } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { format, say, signed } from '../words/say'
import styles from './Panel.module.css'

const kinds = ['none', 'card', 'chart'] as const
const cards = ['grey', 'white'] as const

/** Something of known colour in the photo: from it colour, exposure and, by a chart, the tone curve become known. */
export function WhiteControl() {
  const white = useConsultation(state => state.plan.white)
  const read = useResults(state => state.white)
  const kind = white?.kind ?? 'none'
  return (
    <div className={styles.section}>
      <h3>{say('white/heading')}</h3>
      <Choices
        name={say('white/kind')}
        value={kind}
        options={kinds.map(option => [option, say(`white/${option}`)] as const)}
        onChange={setWhiteKind}
      />
      <p className={styles.quiet}>{say(`white/how-${kind}`)}</p>
      {white?.kind === 'card' && <Card white={white} />}
      {white?.kind === 'chart' && (
        <Button kind={white.corners ? 'plain' : 'main'} onClick={() => void findChart()}>
          {say('white/find')}
        </Button>
      )}
      {white && read && isRemark(read) && <Notes kind="refusal" notes={[read]} />}
      {white?.reference && (
        <>
          <Facts facts={factsOf(white.reference)} />
          {white.kind === 'chart' && <p className={styles.quiet}>{say('white/patches')}</p>}
          {read && !isRemark(read) && <Notes notes={read.warnings} />}
        </>
      )}
    </div>
  )
}

function Card({ white }: { white: Extract<PlanWhite, { kind: 'card' }> }) {
  const tool = useDesk(state => state.tool)
  return (
    <>
      <Choices
        name={say('white/which')}
        value={white.card}
        options={cards.map(card => [card, say(`white/card-${card}`)] as const)}
        onChange={card => choose({ white: { ...white, card, reference: null } })}
      />
      <Button down={tool === 'card'} onClick={() => arrange({ tool: tool === 'card' ? 'none' : 'card' })}>
        {say('white/tap')}
      </Button>
    </>
  )
}

function factsOf({ slope, mix, doubt, chart }: WhiteReference): (readonly [string, string])[] {
  if (!chart) {
    const [r, g, b] = [mix[0][0], mix[1][1], mix[2][2]]
    return [
      [say('white/exposure'), say('white/stops', { value: signed(Math.log2(g), 1) })],
      [say('white/cast'), say('white/cast-value', { r: format(r / g, 2), b: format(b / g, 2) })],
    ]
  }
  return [
    [
      say('white/residual'),
      say('white/residual-value', { mean: format(chart.residual, 1), worst: format(chart.worst, 1) }),
    ],
    [
      say('white/slope'),
      say('white/slope-value', { slope: format(slope, 2), error: format(slope * (doubt.slope - 1), 2) }),
    ],
    [say('white/evenness'), say('white/evenness-value', { percent: format(100 * chart.unevenness, 0) })],
  ]
}
