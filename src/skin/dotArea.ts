/**
 * How much a dot takes in all: its darkening added up over the skin around it. A trace of pigment takes in
 * proportion. More shades itself, though far less than a layer would, since light comes in from all sides.
 *
 * Rule: the weak limit times 1 / (1 + shading). The shading of a small body adds up two resistances: light
 * crossing it is used up on the way (mean chord 4 V / S, Cauchy 1850; absorbed share of a sphere, Duysens
 * 1956), and light must find its way to it (its capacity in the medium: cylinder, W. R. Smythe, J. Appl.
 * Phys. 27, 917, 1956; bodies as small as the mean free path, N. A. Fuchs, A. G. Sutugin 1971; light lost on
 * the way, H. Yukawa's screening). A dot never shades itself more than the endless layer of the same depth
 * and strength does. No constant here was fitted. Units: mm, 1/mm; area in mm2.
 */
import { buriedPlace } from './buriedPlace'
import { type Diffusion, diffusionIn } from './diffusion'
import type { Skin } from './Skin'
import { skinLayers } from './skinLayers'

/** A buried disc of pigment, at one wavelength. */
export type Dot = {
  /** mm, above 0. */
  readonly radius: number
  /** Depth of its centre, mm. */
  readonly depth: number
  /** mm, above 0. */
  readonly thickness: number
  /** Absorption it adds, 1/mm, 0 or more. */
  readonly absorption: number
}

/** How sharply the lesser of the two shadings wins. */
const sharpness = 4

/** Below this optical diameter the closed form loses digits to cancellation. */
const smallDiameter = 0.02

/**
 * Extra resistance of a body for light coming from a medium whose mean free path is `knudsen` capacities
 * long.
 */
const slip = (knudsen: number) => (1 + 0.377 * knudsen) / (1 + knudsen)

/** 1 / share - 1 for the share of a weak body's absorption that a body of this optical mean chord has. */
function chordShading(chord: number): number {
  const diameter = 1.5 * chord
  if (diameter < smallDiameter) return 1 / (1 - (3 / 8) * diameter + diameter ** 2 / 10) - 1
  const absorbed = 1 - (2 / diameter ** 2) * (1 - (1 + diameter) * Math.exp(-diameter))
  return chord / absorbed - 1
}

/**
 * Where light fades across the dot's thickness, its upper part does most of the work: the thickness that
 * counts, mm.
 */
function workingThickness(thickness: number, decay: number): number {
  return decay > 0 ? Math.tanh(decay * thickness) / decay : thickness
}

function bodyShading({ radius, thickness, absorption }: Dot, medium: Diffusion): number {
  const height = workingThickness(thickness, medium.decay)
  const volume = Math.PI * radius ** 2 * height
  const surface = 2 * Math.PI * radius * (radius + height)
  const capacity = (radius * (8 + 6.95 * (height / 2 / radius) ** 0.76)) / (4 * Math.PI)
  const approach =
    (volume * slip(1 / (medium.transport * capacity))) /
    (4 * Math.PI * medium.constant * capacity * (1 + medium.decay * capacity))
  return chordShading((absorption * 4 * volume) / surface) + absorption * approach
}

/** @throws RangeError naming the value that no dot can have. */
export function checkDot({ radius, thickness, absorption }: Dot): void {
  if (!(radius > 0 && radius < Infinity)) throw new RangeError(`radius is ${radius}`)
  if (!(thickness > 0 && thickness < Infinity)) throw new RangeError(`thickness is ${thickness}`)
  if (!(absorption >= 0 && absorption < Infinity)) throw new RangeError(`absorption is ${absorption}`)
}

/**
 * Integral of 1 - R / R_bare over the whole plane around one dot, mm2. Right within 11 % wherever a dot
 * shows.
 * @param wavelength nm, 380 to 780.
 * @throws RangeError naming the value that is out of range.
 */
export function dotArea(dot: Dot, skin: Skin, wavelength: number): number {
  checkDot(dot)
  const { radius, absorption } = dot
  const place = buriedPlace(skin, wavelength, dot)
  const weak = place.slope * absorption
  if (weak === 0) return 0
  const body = bodyShading(dot, diffusionIn(skinLayers(skin, wavelength)))
  const layer = Math.max(0, weak / place.contrast(absorption) - 1)
  const shading = (body ** -sharpness + layer ** -sharpness) ** (-1 / sharpness)
  return (Math.PI * radius ** 2 * weak) / (1 + shading)
}
