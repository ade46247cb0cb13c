import { isRemark } from '../../geometry/Remark'
import type { LinearRgb } from '../../light/colours'
import type { SideTarget } from '../../tones/sideTarget'
import { linearRgbToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { Swatches } from '../parts/Swatches'
import { useResults } from '../store/results'
import { format, say } from '../words/say'

/** The shadow of the sides as a ratio to bare skin in the same light: what pigment has to match. */
export function SideFacts({ side }: { side: SideTarget }) {
  const skin = useResults(state => state.skin)
  const { linearRgbRatio: ratio, spread, count } = side
  const percent = (value: number) => format(100 * value, 0)
  const bare = skin && !isRemark(skin) ? skin.linearRgb : null
  const shadow: LinearRgb | null = bare && [bare[0] * ratio[0], bare[1] * ratio[1], bare[2] * ratio[2]]
  return (
    <>
      {bare && shadow && (
        <Swatches
          tall
          swatches={[
            { name: say('tones/skin'), colour: linearRgbToCss(bare) },
            { name: say('tones/shadow'), colour: linearRgbToCss(shadow) },
          ]}
        />
      )}
      <Facts
        facts={[
          [
            say('tones/ratio'),
            say('tones/ratio-value', { r: percent(ratio[0]), g: percent(ratio[1]), b: percent(ratio[2]) }),
          ],
          [
            say('tones/ratio-spread'),
            say('tones/ratio-spread-value', {
              r: percent(spread[0]),
              g: percent(spread[1]),
              b: percent(spread[2]),
            }),
          ],
          [say('tones/coverage'), say('tones/percent', { value: percent(side.coverage) })],
          [say('tones/count'), say('tones/count-value', { value: count.toLocaleString('en') })],
        ]}
      />
      <Notes notes={side.warnings} />
    </>
  )
}
