/**
 * The middle of a real side is hidden, the app is shown the rest, and its own suggestion is drawn on bare skin of the
 * same head, lit as the hidden part is lit. Then the two are laid side by side: the tone in five bands of light, and the
 * grain at four sizes. Tone in ΔE2000, grain as energy drawn over energy seen.
 */
import type { LinearRgb } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
import { linearRgbToLab } from '../../src/light/linearRgbToLab'
import type { Pixels } from '../../src/photo/Pixels'
import { dotKernels } from '../../src/shade/dotKernels'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import { pixelSpread } from '../../src/stubble/blurProfile'
import { darken } from '../../src/stubble/darken'
import { classSizes, dotClasses } from '../../src/stubble/dotClasses'
import { estimateBlur } from '../../src/stubble/estimateBlur'
import { scatterDots } from '../../src/stubble/scatterDots'
import { skinChroma } from '../../src/stubble/skinChroma'
import { type Field, grainByScale } from './grainByScale'
import type { TwinHead } from './heads'
import { type HiddenPart, hiddenPart } from './hiddenPart'
import { coverOf, fitPaint, painted } from './paintedDots'
import { luminance, meanLight, meanOf, pixelLight } from './pixelLight'
import { relit } from './relit'

const bandCount = 5
const sizes = 7
const seed = 1

/** Dots beyond the piece of skin still darken it, mm. */
const reach = 10

/** Keeps the logarithm of black finite. */
const darkest = 1e-3

export type Twin = {
  /** ΔE2000 in each band, darkest first: ours, and painted dots'. */
  readonly tone: readonly number[]
  readonly toneOfPaint: readonly number[]
  /** Energy drawn over energy seen, by `scales`. */
  readonly grain: readonly number[]
  readonly grainOfPaint: readonly number[]
}

/** What the app suggests first, as it asks for it: the planned depth and a step shallower. */
function choose({ tone, side, pixelsPerMm }: HiddenPart, blur: number) {
  const { skin } = fitSkinToTone(tone.oklab)
  const target = {
    linearRgbRatio: side.linearRgbRatio,
    grain: side.hairGrain,
    grainBlur: Math.hypot(blur, pixelSpread) / pixelsPerMm,
  }
  const [best] = suggestShades({
    skin,
    target,
    catalogue: starterCatalogue,
    depth: 0.35,
    depths: [0.25, 0.35],
  })
  const pigment = starterCatalogue.find(({ name }) => name === best.pigment)
  if (!pigment) throw new Error(`no pigment ${best.pigment}`)
  const radii = classSizes(sizes).map(size => size * best.radius)
  return { best, radii, ...dotKernels({ ...best, skin, pigment, radii }) }
}

function dotsOver({ map }: HiddenPart, { width, height }: TwinHead['bare'], density: number): Float32Array {
  const corners = [0, width].flatMap(x => [0, height].map(y => map.toScalp(x, y) ?? { x: 0, y: 0 }))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - reach, Math.min(...ys) - reach]
  const [right, bottom] = [Math.max(...xs) + reach, Math.max(...ys) + reach]
  return scatterDots(() => density, { seed, x: left, y: top, width: right - left, height: bottom - top })
}

export function blindTwin(head: TwinHead): Twin {
  const part = hiddenPart(head)
  const { pixels, pixelsPerMm, hidden, bareAt, seenLight, map, side } = part
  const blur = estimateBlur(pixels).deviation
  const { best, radii, kernels, limit } = choose(part, blur)
  const dots = dotsOver(part, head.bare, best.density)
  const kernelOf = dotClasses(dots, seed, sizes)
  const draw = (bare: Pixels, lit: LinearRgb) =>
    darken(bare, dots, kernels, map, { kernelOf, limit, blur, chroma: skinChroma(lit) })

  const discs = Array.from(kernelOf, (kernel, i) => {
    const { x, y } = map.toPhoto(dots[3 * i], dots[3 * i + 1]) ?? { x: -1e3, y: -1e3 }
    return [x, y, radii[kernel] * pixelsPerMm] as const
  })
  const cover = coverOf(head.bare, discs)
  const [red, green, blue] = side.linearRgbRatio
  const shown: LinearRgb = [seenLight[0] * red, seenLight[1] * green, seenLight[2] * blue]
  const paint = fitPaint(relit(pixels, head.bare, seenLight), cover, shown)

  const byLight = [...hidden].sort((one, other) => luminance(bareAt(one)) - luminance(bareAt(other)))
  const bands = Array.from({ length: bandCount }, (_, band) =>
    byLight.slice((band * byLight.length) / bandCount, ((band + 1) * byLight.length) / bandCount),
  )
  const compared = bands.map(band => {
    const lit = meanOf(band.map(bareAt))
    const bare = relit(pixels, head.bare, lit)
    const real = linearRgbToLab(meanOf(band.map(index => pixelLight(pixels, index))))
    const away = (drawn: Pixels) => deltaE2000(real, linearRgbToLab(meanLight(drawn)))
    return { ours: away(draw(bare, lit)), paint: away(painted(bare, cover, paint)) }
  })

  const lit = meanOf(hidden.map(bareAt))
  const bare = relit(pixels, head.bare, lit)
  const real = grainOfHidden(part)
  const grainOf = (picture: Pixels) => {
    const values = Float64Array.from({ length: picture.width * picture.height }, (_, index) =>
      relief(pixelLight(picture, index), lit),
    )
    const field: Field = { width: picture.width, height: picture.height, values }
    const everywhere = new Float64Array(values.length).fill(1)
    return grainByScale(field, everywhere, pixelsPerMm).map((energy, i) => energy / real[i])
  }
  return {
    tone: compared.map(({ ours }) => ours),
    toneOfPaint: compared.map(({ paint: painted }) => painted),
    grain: grainOf(draw(bare, lit)),
    grainOfPaint: grainOf(painted(bare, cover, paint)),
  }
}

/** ln of light over the light it lies in. */
const relief = (light: LinearRgb, lit: LinearRgb) =>
  Math.log((luminance(light) + darkest) / (luminance(lit) + darkest))

function grainOfHidden({ pixels, pixelsPerMm, hidden, bareAt }: HiddenPart): number[] {
  const xs = hidden.map(index => index % pixels.width)
  const ys = hidden.map(index => Math.floor(index / pixels.width))
  const [left, top] = [xs.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.min(a, b))]
  const width = xs.reduce((a, b) => Math.max(a, b)) - left + 1
  const height = ys.reduce((a, b) => Math.max(a, b)) - top + 1
  const values = new Float64Array(width * height)
  const weights = new Float64Array(width * height)
  hidden.forEach((index, i) => {
    const at = (ys[i] - top) * width + xs[i] - left
    values[at] = relief(pixelLight(pixels, index), bareAt(index))
    weights[at] = 1
  })
  return grainByScale({ width, height, values }, weights, pixelsPerMm)
}
