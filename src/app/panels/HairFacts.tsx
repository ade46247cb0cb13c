import { isRemark } from '../../geometry/Remark'
import type { HairTone } from '../../tones/hairTone'
import { labToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Swatches } from '../parts/Swatches'
import { useResults } from '../store/results'
import { format, say } from '../words/say'

/** Longer hair beside the scalp it lets through: the contrast that pigment is to lessen. */
export function HairFacts({ hair }: { hair: HairTone }) {
  const skin = useResults(state => state.skin)
  const { l, a, b } = hair.lab
  const note = say('tones/lab', { l: format(l, 1), a: format(a, 1), b: format(b, 1) })
  return (
    <>
      <Swatches
        tall
        swatches={[
          ...(skin && !isRemark(skin) ? [{ name: say('tones/skin'), colour: labToCss(skin.lab) }] : []),
          { name: say('tones/hair-tone'), colour: labToCss(hair.lab), note },
        ]}
      />
      <Facts
        facts={[[say('tones/count'), say('tones/count-value', { value: hair.count.toLocaleString('en') })]]}
      />
    </>
  )
}
