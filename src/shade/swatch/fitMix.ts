import { spectrumToLab } from '../../light/spectrumToLab'
import { levenbergMarquardt } from '../../skin/levenbergMarquardt'
import { liquidOptics } from '../liquidOptics'
import type { Composition } from '../Pigment'
import { wavelengths } from '../wavelengths'
import { filmTable } from './filmTable'
import { type Colourant, colourants } from './mixesOfColourants'
import type { Swatch } from './Swatch'
import { swatchColour, swatchSpectrum } from './swatchColour'

/**
 * The amounts of these colourants that come nearest to a swatch, g/L in the film, and by how much they miss it, ΔE*ab (for
 * a spectrum its root mean square difference, half a per cent of white counted as one).
 */
export type FitMix = (mix: readonly Colourant[]) => { readonly inFilm: Composition; readonly error: number }

const nothing: Composition = { carbon: 0, red: 0, yellow: 0, brown: 0 }

/** What a gram in a litre does at the wavelengths, by colourant. */
const gram = Object.fromEntries(
  colourants.map(colourant => [
    colourant,
    wavelengths.map(wavelength => liquidOptics({ ...nothing, [colourant]: 1 }, wavelength)),
  ]),
) as Record<Colourant, ReturnType<typeof liquidOptics>[]>

/** First guess, as absorption through the film at 550 nm: a middling grey. */
const firstThickness = 0.4

/** Where a colourant's strength is compared with carbon's: the place of 560 nm. */
const middle = wavelengths.indexOf(560)

/** Step of the logarithm of an amount from which slopes are taken. */
const nudge = 1e-3

/** A leash on amounts that change nothing any more, in logarithms: so weak that it costs no match. */
const leash = 1e-3

/** More than a kilogram in a litre is no liquid, g/L; less than this is nothing. */
const [least, most] = [1e-4, 1000]

const walk = { longestMove: 1.5, enough: 1e-6, mostSteps: 60 }

function filmSpectrum(mix: readonly Colourant[], amounts: readonly number[], film: number): number[] {
  return wavelengths.map((_, i) => {
    let [absorbed, scattered] = [0, 0]
    mix.forEach((colourant, k) => {
      absorbed += amounts[k] * gram[colourant][i].absorption
      scattered += amounts[k] * gram[colourant][i].reducedScattering
    })
    return filmTable(absorbed * film, scattered * film)
  })
}

/** What an instrument repeats, of white, where it repeats a colour by a ΔE*ab of 1; stated assumption. */
const repeatable = 0.005

/** Leftovers of a film against the swatch, in ΔE*ab; those of a spectrum together count as much. */
function leftoversFrom(swatch: Swatch): (spectrum: readonly number[]) => number[] {
  const measured = swatchSpectrum(swatch)
  if (measured) {
    const share = 1 / (repeatable * Math.sqrt(wavelengths.length))
    return spectrum => spectrum.map((value, i) => share * (value - measured[i]))
  }
  const { l, a, b } = swatchColour(swatch)
  return spectrum => {
    const colour = spectrumToLab(wavelengths, spectrum)
    return [colour.l - l, colour.a - a, colour.b - b]
  }
}

/** Looks for the amounts that reproduce a swatch, one choice of colourants at a time. */
export function fitMix(swatch: Swatch): FitMix {
  const leftovers = leftoversFrom(swatch)
  return mix => {
    const amountsOf = (logs: readonly number[]) =>
      logs.map(log => Math.min(most, Math.max(least, Math.exp(log))))
    const at = (logs: readonly number[]) => leftovers(filmSpectrum(mix, amountsOf(logs), swatch.film))
    const start = mix.map(colourant =>
      Math.log(firstThickness / (swatch.film * mix.length * gram[colourant][middle].absorption)),
    )
    const residualsAt = (logs: readonly number[]) => {
      const values = at(logs)
      const moved = logs.map((_, k) => at(logs.map((log, i) => (i === k ? log + nudge : log))))
      return {
        values: [...values, ...logs.map((log, k) => leash * (log - start[k]))],
        slopes: [
          ...values.map((value, n) => moved.map(there => (there[n] - value) / nudge)),
          ...logs.map((_, k) => logs.map((_, i) => (i === k ? leash : 0))),
        ],
      }
    }
    const amounts = amountsOf(levenbergMarquardt(start, residualsAt, walk))
    const inFilm = { ...nothing }
    mix.forEach((colourant, k) => {
      Object.assign(inFilm, { [colourant]: amounts[k] })
    })
    return { inFilm, error: Math.hypot(...leftovers(filmSpectrum(mix, amounts, swatch.film))) }
  }
}
