import { isRemark } from '../../geometry/Remark'
import { suggest } from '../flow/suggest'
import { Button } from '../parts/Button'
import { Choices } from '../parts/Choices'
import { Notes } from '../parts/Notes'
import { choose, useConsultation, usePlan } from '../store/consultation'
import { arrange, type ToolId, useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { say } from '../words/say'
import { HairFacts } from './HairFacts'
import styles from './Panel.module.css'
import { SideFacts } from './SideFacts'
import { ToneFacts } from './ToneFacts'

const lengths = ['razor', '0', '0.5', '1', 'longer'] as const

/** The three things to press stand first and stay where they are: what is found appears below them. */
export function TonesPanel() {
  const plan = useConsultation(state => state.plan)
  const tool = useDesk(state => state.tool)
  const skin = useResults(state => state.skin)
  const side = useResults(state => state.side)
  const hair = useResults(state => state.hair)
  const long = plan.aim.kind === 'thinning'
  const take = (wanted: ToolId) => arrange({ tool: tool === wanted ? 'none' : wanted })

  return (
    <>
      <div className={styles.stay}>
        <div className={styles.row}>
          <Button down={tool === 'skin'} onClick={() => take('skin')}>
            {say('tones/sample-skin')}
          </Button>
          <Button down={tool === 'hair'} onClick={() => take('hair')}>
            {say('tones/sample-hair')}
          </Button>
        </div>
        <Button kind="main" onClick={() => void suggest()}>
          {say('shade/suggest')}
        </Button>
      </div>
      <section className={styles.section} aria-labelledby="skin-heading">
        <div className={styles.head}>
          <h2 id="skin-heading">{say('tones/skin')}</h2>
          {plan.skinStrokes.length > 0 && (
            <Button kind="quiet" onClick={() => choose({ skinStrokes: [] })}>
              {say('tones/clear-skin')}
            </Button>
          )}
        </div>
        <p className={styles.quiet}>{say('tones/skin-how')}</p>
        {skin && (isRemark(skin) ? <Notes kind="refusal" notes={[skin]} /> : <ToneFacts tone={skin} />)}
      </section>
      <section className={styles.section} aria-labelledby="hair-heading">
        <div className={styles.head}>
          <h2 id="hair-heading">{say(long ? 'tones/long-hair' : 'tones/hair')}</h2>
          {plan.hairStrokes.length > 0 && (
            <Button kind="quiet" onClick={() => choose({ hairStrokes: [] })}>
              {say('tones/clear-hair')}
            </Button>
          )}
        </div>
        <p className={styles.quiet}>{say(long ? 'tones/long-hair-how' : 'tones/hair-how')}</p>
        {!long && <SideFields />}
        {side && (isRemark(side) ? <Notes kind="refusal" notes={[side]} /> : <SideFacts side={side} />)}
        {side && isRemark(side) && side.code === 'side/too-long' && (
          <Button onClick={() => choose({ aim: { ...plan.aim, kind: 'thinning' } })}>
            {say('aim/switch')}
          </Button>
        )}
        {hair && (isRemark(hair) ? <Notes kind="refusal" notes={[hair]} /> : <HairFacts hair={hair} />)}
      </section>
    </>
  )
}

/** How the sides were cut and whether they were wet: asked, for a photo does not tell. */
function SideFields() {
  const { sideLength, wet } = usePlan('sideLength', 'wet')
  return (
    <>
      <Choices
        name={say('tones/length')}
        value={sideLength}
        options={lengths.map(length => [length, say(`tones/length-${length}`)] as const)}
        onChange={length => choose({ sideLength: length })}
      />
      <Choices
        name={say('tones/wet')}
        value={wet ? 'yes' : 'no'}
        options={(['no', 'yes'] as const).map(answer => [answer, say(`tones/wet-${answer}`)] as const)}
        onChange={answer => choose({ wet: answer === 'yes' })}
      />
    </>
  )
}
