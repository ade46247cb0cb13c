/**
 * A sampled tone says which skin this is: the most usual skin that has just this colour, and how different the
 * person may be, since the camera may be wrong.
 *
 * The skin itself has the tone as it is, because it is drawn on that photo. Its spread is about the person: a tone
 * that hardly anybody has says more about the photo, and then the skin may lie outside its own spread.
 */
import type { Oklab } from '../light/colours'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { OpticsError } from '../light/OpticsError'
import { oklabToLinearRgb } from '../light/oklabToLinearRgb'
import { type CameraUncertainty, unknownCamera } from './cameraSpread'
import { likeliestSkin } from './likeliestSkin'
import { measuredPeople } from './measuredPeople'
import type { Skin } from './Skin'
import type { SkinPrior } from './SkinPrior'
import { coordinateOf, skinFields } from './skinScales'
import { type ToneSpread, toneSpread } from './toneSpread'

export type ToneFitOptions = {
  /** Light mirrored by the surface, share of white, 0..0.2; 0.03 if left out. */
  readonly surface?: number
  /** How well the camera is known; not at all if left out. */
  readonly camera?: CameraUncertainty
  /** What people are like; those measured if left out. */
  readonly prior?: SkinPrior
}

/** The likeliest skin of the tone; 10th and 90th percentile of its fields and of its true OKLab. */
export type ToneFit = ToneSpread & { readonly skin: Skin }

/** Of white: what a surface mirrors lies between 0.02 and 0.04 (design, ratios). */
const usualSurface = 0.03

const mostSurface = 0.2

function check(tone: Oklab, surface: number, camera: CameraUncertainty): void {
  for (const key of ['l', 'a', 'b'] as const)
    if (!Number.isFinite(tone[key])) throw new OpticsError(`tone ${key}`, tone[key])
  if (!(surface >= 0 && surface <= mostSurface)) throw new OpticsError('surface', surface)
  for (const key of ['exposure', 'whiteBalance'] as const)
    if (!(camera[key] >= 0 && camera[key] < Infinity)) throw new OpticsError(`camera ${key}`, camera[key])
  if (!(camera.slope >= 1 && camera.slope < Infinity)) throw new OpticsError('camera slope', camera.slope)
}

/** Width of the middle 80 % of a normal distribution, in standard deviations. */
const middle80 = 2 * 1.2816

/** What is believed of the person once the tone is known, each field by itself. */
function believed({ spread }: ToneSpread): SkinPrior {
  const ranges = skinFields.map(field => spread[field].map(value => coordinateOf(field, value)))
  return {
    mean: ranges.map(([low, high]) => (low + high) / 2),
    covariance: ranges.map(([low, high], i) =>
      ranges.map((_, k) => (i === k ? ((high - low) / middle80) ** 2 : 0)),
    ),
  }
}

/**
 * The likeliest skin of a sampled tone. A tone that no skin has gives the nearest the model reaches.
 * @param tone OKLab of the sampled skin, shine trimmed, light from the surface still in it.
 * @throws OpticsError for a tone that is not finite, a surface share outside 0..0.2, a camera that errs by less than
 * nothing.
 */
export function fitSkinToTone(tone: Oklab, options: ToneFitOptions = {}): ToneFit {
  const { surface = usualSurface, camera = unknownCamera, prior = measuredPeople } = options
  check(tone, surface, camera)
  const light = oklabToLinearRgb(tone)
  const person = toneSpread(light, { surface, camera, prior })
  return { skin: likeliestSkin(linearRgbToLab(light), surface, believed(person)), ...person }
}
