import { Choices } from '../parts/Choices'
import { Range } from '../parts/Range'
import { choose, drag, release, usePlan } from '../store/consultation'
import { format, say } from '../words/say'

const colours = ['black', 'brown', 'red', 'blond', 'grey', 'white'] as const
const lengths = ['razor', '0', '0.5', '1'] as const

const percent = (share: number) => say('aim/percent', { value: format(100 * share, 0) })

/** Which hair, how much of it white, and how short it will be worn. */
export function HairColourFields() {
  const { aim, sideLength } = usePlan('aim', 'sideLength')
  return (
    <>
      <Choices
        name={say('aim/colour')}
        value={aim.hairColour}
        options={colours.map(colour => [colour, say(`aim/${colour}`)] as const)}
        onChange={hairColour => choose({ aim: { ...aim, hairColour } })}
      />
      {aim.hairColour === 'grey' && (
        <Range
          name={say('aim/white-share')}
          min={0.1}
          max={0.9}
          step={0.1}
          value={aim.whiteShare}
          text={percent(aim.whiteShare)}
          onChange={whiteShare => drag({ aim: { ...aim, whiteShare } })}
          onRelease={release}
        />
      )}
      <Choices
        name={say('aim/worn')}
        value={sideLength}
        options={lengths.map(length => [length, say(`tones/length-${length}`)] as const)}
        onChange={length => choose({ sideLength: length })}
      />
    </>
  )
}
