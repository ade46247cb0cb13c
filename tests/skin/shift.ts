import type { Lab } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
import { spectrumToLab } from '../../src/light/spectrumToLab'

type Spectrum = readonly number[]

/** A neutral filter of the same ΔL, times which a layer's Δa and Δb are at least. */
const least = { a: 3, b: 2.5 }

const shift = (from: Lab, to: Lab) => ({ l: to.l - from.l, a: to.a - from.a, b: to.b - from.b })

/** The grey filter that takes as much lightness: every wavelength times the same factor. */
export function neutralFilter(wavelengths: Spectrum, bare: Spectrum, lightness: number): number[] {
  let [low, high] = [0, 1]
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2
    const { l } = spectrumToLab(
      wavelengths,
      bare.map(value => value * middle),
    )
    if (l < lightness) low = middle
    else high = middle
  }
  return bare.map(value => value * low)
}

function densityOf(wavelengths: Spectrum, bare: Spectrum, spectrum: Spectrum) {
  return (wavelength: number) => {
    const i = wavelengths.indexOf(wavelength)
    return -Math.log(spectrum[i] / bare[i])
  }
}

/** What the law says of a spectrum against bare skin; the sentences it breaks. Needs 460, 560 and 660 nm. */
export function brokenLaws(wavelengths: Spectrum, bare: Spectrum, spectrum: Spectrum): string[] {
  const density = densityOf(wavelengths, bare, spectrum)
  const colour = (of: Spectrum) => spectrumToLab(wavelengths, of)
  const moved = shift(colour(bare), colour(spectrum))
  const neutral = shift(colour(bare), colour(neutralFilter(wavelengths, bare, colour(spectrum).l)))
  return [
    density(660) > density(560) ? '' : 'D660 does not exceed D560',
    density(660) > density(460) ? '' : 'D660 does not exceed D460',
    moved.a < 0 && moved.b < 0 ? '' : 'Δa or Δb is not negative',
    Math.abs(moved.a) >= least.a * Math.abs(neutral.a) ? '' : 'Δa is near that of a neutral filter',
    Math.abs(moved.b) >= least.b * Math.abs(neutral.b) ? '' : 'Δb is near that of a neutral filter',
  ].filter(sentence => sentence !== '')
}

const kinds = ['a', 'b', 'ratio', 'lightness', 'difference'] as const

/** What rises from rung to rung of a ladder of depths. */
export type Rung = Readonly<Record<(typeof kinds)[number], number>>

export function rungOf(wavelengths: Spectrum, bare: Spectrum, spectrum: Spectrum): Rung {
  const [before, after] = [bare, spectrum].map(of => spectrumToLab(wavelengths, of))
  const moved = shift(before, after)
  const density = densityOf(wavelengths, bare, spectrum)
  return {
    a: Math.abs(moved.a / moved.l),
    b: Math.abs(moved.b / moved.l),
    ratio: density(660) / density(560),
    lightness: -Math.abs(moved.l),
    difference: -deltaE2000(before, after),
  }
}

/** What does not rise on a ladder, shallowest rung first, with its figures. */
export function unsteady(rungs: readonly Rung[]): string[] {
  return kinds.flatMap(kind => {
    const values = rungs.map(rung => rung[kind])
    return values.some((value, i) => i > 0 && value < values[i - 1]) ? [`${kind}: ${values.join(' ')}`] : []
  })
}
