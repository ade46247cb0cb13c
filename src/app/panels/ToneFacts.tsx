import type { PlanWhite } from '../../record/Plan'
import { knownCamera } from '../../skin/knownCamera'
import { toneError } from '../../skin/toneError'
import type { Tone } from '../../tones/Tone'
import { labToCss } from '../parts/cssColour'
import { Facts } from '../parts/Facts'
import { Notes } from '../parts/Notes'
import { Swatches } from '../parts/Swatches'
import { useConsultation } from '../store/consultation'
import { format, say } from '../words/say'

/** Bare skin as measured, with its spread; class and type are estimates and say so. */
export function ToneFacts({ tone }: { tone: Tone }) {
  const { lab, count, trimmed, ita } = tone
  const white = useConsultation(state => state.plan.white)
  return (
    <>
      <Swatches
        tall
        swatches={[
          {
            name: say('tones/skin'),
            colour: labToCss(lab),
            note: say('tones/lab', { l: format(lab.l, 1), a: format(lab.a, 1), b: format(lab.b, 1) }),
          },
        ]}
      />
      <Facts
        facts={[
          [
            say('tones/spread'),
            say('tones/spread-value', {
              l: format(tone.spreadLab.l, 1),
              a: format(tone.spreadLab.a, 1),
              b: format(tone.spreadLab.b, 1),
            }),
          ],
          ...errorsOf(tone, white),
          [say('tones/count'), say('tones/count-value', { value: count.toLocaleString('en') })],
          [
            say('tones/trimmed'),
            say('tones/trimmed-value', {
              shine: format(100 * trimmed.shine, 0),
              shadow: format(100 * trimmed.shadow, 0),
            }),
          ],
          [
            say('tones/ita'),
            say('tones/ita-value', { value: format(ita.degrees, 0), error: format(ita.error, 0) }),
          ],
          [say('tones/class'), say(`tones/ita-${ita.class}`)],
          [say('tones/fitzpatrick'), say('tones/estimate', { value: tone.fitzpatrick })],
          [say('tones/monk'), say('tones/estimate', { value: tone.monk })],
        ]}
      />
      <Notes notes={tone.warnings} />
    </>
  )
}

/** How far the photo may be off, and what it would be without the card or chart. */
function errorsOf({ lab, linearRgb }: Tone, white: PlanWhite | null): (readonly [string, string])[] {
  const without = toneError(linearRgb, knownCamera(null))
  const shown = toneError(linearRgb, knownCamera(white?.reference?.doubt ?? null))
  const kind = white?.reference ? white.kind : 'none'
  const lightness = { l: format(lab.l, 0), error: format(shown.l, 0), without: format(without.l, 0) }
  return [
    [say('tones/error'), say(`tones/error-${kind}`, lightness)],
    [
      say('tones/error-colour'),
      say('tones/error-colour-value', { a: format(shown.a, 1), b: format(shown.b, 1) }),
    ],
  ]
}
