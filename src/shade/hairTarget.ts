import type { LinearRgb } from '../light/colours'
import { buriedPlace } from '../skin/buriedPlace'
import { hairMelanin } from '../skin/chromophores/hairMelanin'
import type { Skin } from '../skin/Skin'
import type { SideLength } from '../tones/SideLength'
import { bareSpectrum } from './bareSpectrum'
import { amountSpread, darkOfGrey, type Hair, type HairColour, hairs } from './hairColours'
import { pigmentedRatio } from './pigmentedColour'
import { wavelengths } from './wavelengths'

/**
 * Shaved sides are dark although hardly any hair stands out of them: the shafts go on under the skin, and skin takes
 * red away over them as it does over pigment. So black stubble is grey and a little green, and white stubble nearly nothing.
 *
 * Under the skin a hair is a thin rod of melanin, slanting down to its bulb. Rods fill a share of the skin so small, and so
 * far apart against their breadth, that light meets them as a thin soup, each giving away less than its melanin because
 * its near side shades its far side: absorption = share x (1 - exp(-mu chord)) / chord, the chord of an endless rod being
 * its diameter (the packaging of blood in vessels: R. L. P. van Veen et al., Opt. Lett. 27, 246, 2002). One layer holds
 * all depths, so none is counted twice. A piece of shaft comes out as a dot of the same size in the Monte Carlo tables
 * does, within 10 % (tests/shade/hairTarget.test.ts). Left out: the follicle's sheath, and what keratin scatters.
 *
 * Above the skin the stub takes light on its way in and out, by the breadth and length it shows, and gives some back.
 * Units: mm, nm; hairs per cm2.
 */
export type HairQuestion = {
  readonly colour: HairColour
  /** Share of hairs that are white, 0..1: of grey hair. */
  readonly whiteShare: number
  /** How the sides are worn; longer hair is no stubble. */
  readonly length: Exclude<SideLength, 'longer'>
  /** Hairs per cm2; as on the sides of most heads where left out. */
  readonly density?: number
}

export type HairTarget = {
  /** nm. */
  readonly wavelengths: readonly number[]
  /** Stubble over bare skin at each; may pass 1 where white stubs stand on dark skin. */
  readonly ratio: { readonly light: number[]; readonly likely: number[]; readonly dark: number[] }
  /** The same in linear-light sRGB. */
  readonly linearRgbRatio: {
    readonly light: LinearRgb
    readonly likely: LinearRgb
    readonly dark: LinearRgb
  }
}

/** Hairs per cm2 at the sides and back (field map 4.3, D. Donovan: 165 to 220). */
export const usualDensity = 190
const densityRange = { light: 165 / 190, dark: 220 / 190 }

/** Half a shaft's breadth, mm, and how much finer or coarser it may be (field map 4.1: shafts of 0.057 to 0.086 mm). */
const radius = 0.036
const radiusRange = { light: 0.029 / radius, dark: 0.043 / radius }

/** Dry hair, g/L. */
const hairMass = 1320

/** Hairs leave the scalp at about 45 degrees, so they are longer than they reach deep; stated assumption. */
const slant = Math.SQRT2

/** Depth of the bulb, mm (field map 4.1: 4 to 6); below 2 mm hardly anything shows. */
const bulb = 4

/** What stands out, mm: a blade at 0 leaves about this much, a razor nothing. */
const stubs: Record<HairQuestion['length'], number> = { razor: 0, '0': 0.2, '0.5': 0.5, '1': 1 }

/**
 * Share of the light in a stub that turns back at its far side and so crosses it twice; the rest goes on. Ways as in S. R.
 * Marschner et al., ACM Trans. Graph. 22, 780 (2003); the share, whatever way the hair leans, is a stated assumption.
 */
const turnedBack = 0.3

type Case = { readonly density: number; readonly radius: number; readonly amount: number }

/**
 * Stubble of a hair colour on a skin, beside that skin bare: light, likely and dark for what is not known of a person's
 * hair, its number, its thickness and its melanin, each by itself and added as the root of their squares.
 *
 * @throws RangeError for a share outside 0..1 or a density that is negative.
 */
export function hairTarget(skin: Skin, question: HairQuestion): HairTarget {
  const { whiteShare, density = usualDensity } = question
  if (!(whiteShare >= 0 && whiteShare <= 1)) throw new RangeError(`white share must be 0..1: ${whiteShare}`)
  if (!(density >= 0 && density < Infinity)) throw new RangeError(`density must be 0 or more: ${density}`)
  const usual: Case = { density, radius, amount: 1 }
  const taken = (changes: Partial<Case>) => {
    const mix = mixOf(question)
    return wavelengths.map(
      wavelength => -Math.log(stubbleRatio(skin, wavelength, mix, question.length, { ...usual, ...changes })),
    )
  }
  const likely = taken({})
  const either = (way: 'light' | 'dark') => {
    const turns = [
      taken({ density: density * densityRange[way] }),
      taken({ radius: radius * radiusRange[way] }),
      taken({ amount: way === 'dark' ? amountSpread : 1 / amountSpread }),
    ]
    return likely.map((d, i) => Math.hypot(...turns.map(turn => turn[i] - d)))
  }
  const [lighter, darker] = [either('light'), either('dark')]
  const densities = {
    light: likely.map((d, i) => d - lighter[i]),
    likely,
    dark: likely.map((d, i) => d + darker[i]),
  }
  const bare = bareSpectrum(skin)
  const ratio = (taken: readonly number[]) => taken.map(d => Math.exp(-d))
  return {
    wavelengths,
    ratio: { light: ratio(densities.light), likely: ratio(likely), dark: ratio(densities.dark) },
    linearRgbRatio: {
      light: pigmentedRatio(bare, densities.light),
      likely: pigmentedRatio(bare, likely),
      dark: pigmentedRatio(bare, densities.dark),
    },
  }
}

type Mix = readonly { readonly hair: Hair; readonly share: number }[]

function mixOf({ colour, whiteShare }: HairQuestion): Mix {
  if (colour !== 'grey') return [{ hair: hairs[colour], share: 1 }]
  return [
    { hair: hairs.white, share: whiteShare },
    { hair: darkOfGrey, share: 1 - whiteShare },
  ]
}

const mm2PerCm2 = 100

function stubbleRatio(
  skin: Skin,
  wavelength: number,
  mix: Mix,
  length: HairQuestion['length'],
  { density, radius, amount }: Case,
): number {
  const place = buriedPlace(skin, wavelength, { depth: bulb / 2, thickness: bulb })
  const filled = (density / mm2PerCm2) * Math.PI * radius ** 2 * slant
  const rods = mix.map(({ hair, share }) => ({ share, inside: amount * shaftAbsorption(hair, wavelength) }))
  const soup = rods.reduce((sum, { share, inside }) => sum + share * filled * packaged(inside, 2 * radius), 0)
  const under = place.bare * (1 - place.contrast(soup))

  const shown = (density / mm2PerCm2) * 2 * radius * (stubs[length] / slant)
  const cover = 1 - Math.exp(-shown)
  const crossing = (times: number) =>
    rods.reduce(
      (sum, { share, inside }) => sum + share * Math.exp((-times * inside * Math.PI * radius) / 2),
      0,
    )
  const through = 1 - cover + cover * (1 - turnedBack) * crossing(1)
  const back = cover * turnedBack * crossing(2)
  return (back + (through ** 2 * under) / (1 - back * under)) / place.bare
}

/** Absorption inside a shaft, 1/mm. */
function shaftAbsorption({ melanin, pheomelanin }: Hair, wavelength: number): number {
  const grams = (melanin / 1000) * hairMass
  const red = pheomelanin * hairMelanin('pheomelanin', wavelength)
  return grams * (red + (1 - pheomelanin) * hairMelanin('eumelanin', wavelength))
}

/** What is left of an absorption when it is packed into rods of this breadth. */
export function packaged(absorption: number, chord: number): number {
  return -Math.expm1(-absorption * chord) / chord
}
