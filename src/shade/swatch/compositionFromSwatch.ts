/**
 * Makers seldom print what is in a bottle, but a clinic can spread it on paper and measure it. The mix of carbon and
 * iron oxides is looked for that would give the same swatch; from there on everything is computed as for a printed
 * composition.
 *
 * Rule: least squares over every choice of colourants, amounts never negative, through the same film on paper as
 * `bottleColour` (Levenberg-Marquardt on the logarithm of the amounts). A colour is three numbers and cannot tell four
 * colourants apart: of the mixes that reproduce it as well as an instrument repeats itself, the one with the fewest
 * colourants is taken, carbon first. A spectrum is fitted in sixteen places and can tell them apart.
 *
 * A mix of four is a guess at what is in the bottle, not an analysis: two liquids of one colour on paper may differ a
 * little under skin, where red counts more.
 */
import type { Remark } from '../../geometry/Remark'
import { deltaE76 } from '../../light/labDifference'
import { bottleColour } from '../bottleColour'
import type { Composition } from '../Pigment'
import { type FitMix, fitMix } from './fitMix'
import { mixesOfColourants } from './mixesOfColourants'
import type { Swatch } from './Swatch'
import { swatchColour } from './swatchColour'

/** A composition in the undiluted bottle, and how far its own swatch is from the one measured, ΔE*ab. */
export type SwatchMix = { readonly composition: Composition; readonly deltaE: number }

/** Differences an instrument shows between two looks at one swatch, ΔE*ab; stated assumption. */
const repeatability = 0.2

/** Farther off than this the swatch is another colour, ΔE*ab: over the published limits for a match (1.8 and 2.6). */
const reach = 3

/** A tenth more pigment must change the swatch at least so much, ΔE*ab, or its strength cannot be told. */
const telling = 0.3

const stronger = 1.1

const scaled = ({ carbon, red, yellow, brown }: Composition, by: number): Composition => ({
  carbon: by * carbon,
  red: by * red,
  yellow: by * yellow,
  brown: by * brown,
})

/** Four digits are more than any swatch can tell. */
const rounded = ({ carbon, red, yellow, brown }: Composition): Composition => {
  const round = (amount: number) => Number(amount.toPrecision(4))
  return { carbon: round(carbon), red: round(red), yellow: round(yellow), brown: round(brown) }
}

/** Of the fits, the simplest that is as good as the best; nothing further is tried once one is as good as can be. */
function simplest(tryMix: FitMix): ReturnType<FitMix> {
  const tried: ReturnType<FitMix>[] = []
  for (const mix of mixesOfColourants) {
    const found = tryMix(mix)
    if (found.error <= repeatability) return found
    tried.push(found)
  }
  const best = Math.min(...tried.map(({ error }) => error))
  return tried.find(({ error }) => error <= best + repeatability) ?? tried[0]
}

/**
 * @param swatch measured; see `swatchFault` for what it must be
 * @returns the mix, or why there is none: `swatch/no-pigment` as light as the paper, `swatch/too-dark` to tell how
 *   strong the liquid is, `swatch/out-of-reach` a colour that no mix of carbon and iron oxides has, such as a green
 */
export function compositionFromSwatch(swatch: Swatch): SwatchMix | Remark {
  const measured = swatchColour(swatch)
  const { dilution, film } = swatch
  const paper = bottleColour({ carbon: 0, red: 0, yellow: 0, brown: 0 }, 0)
  if (measured.l > paper.l - 2 * repeatability)
    return { code: 'swatch/no-pigment', values: { l: measured.l } }
  const { inFilm } = simplest(fitMix(swatch))
  const found = bottleColour(inFilm, 0, film)
  const deltaE = deltaE76(found, measured)
  if (!(deltaE <= reach)) return { code: 'swatch/out-of-reach', values: { ...measured, deltaE } }
  if (deltaE76(bottleColour(scaled(inFilm, stronger), 0, film), found) < telling)
    return { code: 'swatch/too-dark', values: { l: measured.l } }
  return { composition: rounded(scaled(inFilm, 1 + dilution)), deltaE }
}
