import { buriedPlace } from '../skin/buriedPlace'
import { dotContrast } from '../skin/dotContrast'
import type { Skin } from '../skin/Skin'
import { densities, radii } from './dotChoices'
import { type DotCore, fieldGrain } from './fieldGrain'
import { wavelengths } from './wavelengths'

/** Light of the middle of vision: the eye sees fine detail by lightness alone, nm. */
const green = 560
const greenAt = wavelengths.indexOf(green)

/** Strengths whose dots are looked at, 1/mm: each four times the one before. */
const strengths: readonly number[] = Array.from({ length: 6 }, (_, step) => 0.25 * 4 ** step)

/** Grain of fields of dots at one depth in one skin; `size` and `crowd` as in a tone table. */
export type GrainTable = {
  /**
   * @param absorption added inside the dots at `wavelengths`, 1/mm
   * @returns grain of a field that keeps this much light at `wavelengths`
   */
  readonly grains: (
    absorption: readonly number[],
  ) => (size: number, crowd: number, kept: ArrayLike<number>) => number
}

/** Distance at which a falling curve is at half of its start, mm; halved until a hundredth of a millimetre is left. */
function halfRadiusOf(contrastAt: (distance: number) => number): number {
  const half = contrastAt(0) / 2
  let [inner, outer] = [0, 0.5]
  while (contrastAt(outer) > half) outer *= 2
  while (outer - inner > 0.01) {
    const middle = (inner + outer) / 2
    if (contrastAt(middle) > half) inner = middle
    else outer = middle
  }
  return (inner + outer) / 2
}

/**
 * How grainy each choice of dots would look, so that of two mixtures of one tone the one can be taken that also has the
 * grain of the patient's stubble. Dots are looked at for six strengths; the others lie between them.
 *
 * @param blur of pixel and lens, as the stubble was seen through, mm
 */
export function grainTable({
  skin,
  depth,
  thickness,
  blur,
}: {
  skin: Skin
  depth: number
  thickness: number
  blur: number
}): GrainTable {
  const layer = buriedPlace(skin, green, { depth, thickness })
  const cores = radii.map(radius =>
    strengths.map((absorption): DotCore => {
      const contrastAt = dotContrast({ radius, depth, thickness, absorption }, skin, green)
      const limit = layer.contrast(absorption)
      return { contrast: contrastAt(0), halfRadius: halfRadiusOf(contrastAt), limit }
    }),
  )
  return {
    grains: absorption => {
      const place = Math.log2(absorption[greenAt] / strengths[0]) / 2
      const within = Math.min(strengths.length - 1, Math.max(0, place))
      const step = Math.min(strengths.length - 2, Math.floor(within))
      const faint = Math.min(1, absorption[greenAt] / strengths[0])
      const coreOf = radii.map((_, size): DotCore => {
        const [one, next] = [cores[size][step], cores[size][step + 1]]
        const between = (key: keyof DotCore) => one[key] + (next[key] - one[key]) * (within - step)
        return {
          contrast: faint * between('contrast'),
          halfRadius: between('halfRadius'),
          limit: faint * between('limit'),
        }
      })
      return (size, crowd, kept) => fieldGrain(coreOf[size], densities[crowd], 1 - kept[greenAt], blur)
    },
  }
}
