import { isRemark } from '../../geometry/Remark'
import type { LinearRgb } from '../../light/colours'
import type { CombinedSides, Strip } from '../../tones/combinedSides'
import type { GrainBand } from '../../tones/grainBands'
import { linearRgbToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { Swatches } from '../parts/Swatches'
import { useResults } from '../store/results'
import { format, say } from '../words/say'

const percent = (value: number) => format(100 * value, 0)

const inWords = ([r, g, b]: LinearRgb) =>
  say('tones/ratio-value', { r: percent(r), g: percent(g), b: percent(b) })

/** The shadow of the sides as a ratio to bare skin in the same light: what pigment has to match. */
export function SideFacts({ side }: { side: CombinedSides }) {
  const skin = useResults(state => state.skin)
  const { linearRgbRatio: ratio, spread, count, grainBands, strips = [], disagreement } = side
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
          [say('tones/ratio'), inWords(ratio)],
          [
            say('tones/ratio-spread'),
            say('tones/ratio-spread-value', {
              r: percent(spread[0]),
              g: percent(spread[1]),
              b: percent(spread[2]),
            }),
          ],
          [say('tones/coverage'), say('tones/coverage-value', { value: percent(side.coverage) })],
          ...grainFact(grainBands),
          [say('tones/count'), say('tones/count-value', { value: count.toLocaleString('en') })],
          ...strips.flatMap(stripFact),
        ]}
      />
      {disagreement && (
        <Notes
          notes={[
            {
              code: 'tones/strips-differ',
              values: { difference: format(disagreement.deltaE, 1), number: disagreement.darkest },
            },
          ]}
        />
      )}
      <Refused strips={strips} />
      <Notes notes={side.warnings} />
    </>
  )
}

/** Contrast of the finest grain first, an octave apart. */
function grainFact(bands: readonly GrainBand[]) {
  if (bands.length === 0) return []
  const [from, to] = [bands[0], bands[bands.length - 1]].map(({ size }) => format(size, 1))
  const value = bands.map(({ contrast }) => percent(contrast)).join(' / ')
  return [[say('tones/grain', { from, to }), say('tones/grain-value', { value })] as const]
}

function stripFact({ number, linearRgbRatio }: Strip) {
  return linearRgbRatio ? [[say('tones/strip', { number }), inWords(linearRgbRatio)] as const] : []
}

/** A strip that is no target is named with its reason, while the others count. */
function Refused({ strips }: { strips: readonly Strip[] }) {
  return strips.map(({ number, refusal }) => {
    if (!refusal) return null
    const left = { code: 'tones/strip-refused', values: { ...refusal.values, number, reason: refusal.code } }
    return <Notes key={number} kind="refusal" notes={[left]} />
  })
}
