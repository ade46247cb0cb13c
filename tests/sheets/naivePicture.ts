import { densityField } from '../../src/design/densityField'
import { toScalpMap } from '../../src/head/toScalpMap'
import { encodeSrgb } from '../../src/light/encodeSrgb'
import type { Pixels } from '../../src/photo/Pixels'
import { classSizes } from '../../src/stubble/dotClasses'
import { scalpDots, showDots } from '../../src/stubble/scalpDots'
import { sampleTone } from '../../src/tones/sampleTone'
import { coverOf, fitPaint, painted } from '../twin/paintedDots'
import type { Consultation } from './consult'

const patch = 8

/** The same plan by what a naive app does: grey discs over the photo, in sRGB, their mean tone that of the target. */
export function naivePicture({ held, plan }: Consultation): Pixels {
  const { choice, hairline, glabella, edge, density, seed } = plan
  if (!choice || !hairline || !glabella || !plan.map) throw new Error('the plan is not finished')
  const map = toScalpMap(plan.map)
  const mm = plan.map.pixelsPerMm
  const found = scalpDots({ map, seed, mask: held.mask, most: density })
  const tone = sampleTone(held.pixels, plan.skinStrokes)
  if (!found || !('seen' in tone)) throw new Error('nothing to paint on')
  const { shown, kernelOf } = showDots(
    found,
    densityField({ hairline, edge, density, lighterFront: 0.25 }, map, glabella),
    7,
  )
  const sizes = classSizes(7)
  const discs = Array.from(shown, (is, i) => {
    const at = is === 1 && map.toPhoto(found.dots[3 * i], found.dots[3 * i + 1])
    return at ? ([at.x, at.y, choice.radius * sizes[kernelOf[i]] * mm] as const) : null
  }).filter(disc => disc !== null)
  const bytes = tone.seen.map(light => encodeSrgb(light))
  const data = new Uint8ClampedArray(4 * patch * patch).map((_, i) => (i % 4 === 3 ? 255 : bytes[i % 4]))
  const share = Math.min(1, (density / 100) * Math.PI * choice.radius ** 2)
  const [red, green, blue] = tone.seen
  const wanted = [red * choice.target[0], green * choice.target[1], blue * choice.target[2]] as const
  const paint = fitPaint(
    { width: patch, height: patch, data },
    new Float64Array(patch * patch).fill(share),
    wanted,
  )
  return painted(held.pixels, coverOf(held.pixels, discs), paint)
}
