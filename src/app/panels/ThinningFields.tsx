import { Range } from '../parts/Range'
import { drag, release, useConsultation } from '../store/consultation'
import { format, say } from '../words/say'

/** How much of the contrast is to go: half by default, since all of it would be a painted scalp. */
export function ThinningFields() {
  const aim = useConsultation(state => state.plan.aim)
  return (
    <Range
      name={say('aim/contrast')}
      min={0.25}
      max={0.75}
      step={0.05}
      value={aim.contrastShare}
      text={say('aim/percent', { value: format(100 * aim.contrastShare, 0) })}
      onChange={contrastShare => drag({ aim: { ...aim, contrastShare } })}
      onRelease={release}
    />
  )
}
