/**
 * A consultation without a screen: a photo and the strokes a hand would sweep, the rooms in the order the app asks them,
 * its first suggestion, its starting hairline. Where the sides are refused the shade comes from a hair colour, as a
 * consultant would go on.
 */

import { digest } from '../../src/browser/digest'
import { type HeldPhoto, lookAt } from '../../src/browser/heldPhoto'
import { starterHairline } from '../../src/design/Hairline'
import { isRemark } from '../../src/geometry/Remark'
import { headCircle } from '../../src/head/headCircle'
import type { Pixels } from '../../src/photo/Pixels'
import { emptyPlan, type Plan } from '../../src/record/Plan'
import { aimTarget } from '../../src/shade/aimTarget'
import type { HairColour } from '../../src/shade/hairColours'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'
import { fitSkinToTone } from '../../src/skin/fitSkinToTone'
import { pixelSpread } from '../../src/stubble/blurProfile'
import { combinedSides } from '../../src/tones/combinedSides'
import type { Stroke } from '../../src/tones/Stroke'
import { sampleSkin } from '../../src/tones/sampleSkin'

/** Lower than the app's start: on a level photo the line is then in view, as a hand would drag it. */
const hairline = {
  ...starterHairline,
  centre: 62,
  leftTemple: { lateral: 58, height: 68 },
  rightTemple: { lateral: 58, height: 68 },
}

export type Hands = {
  readonly skin: readonly Stroke[]
  readonly hair: readonly Stroke[]
  /** What a consultant says the hair is, where its stubble cannot be read. */
  readonly colour: HairColour
}

export type Consultation = { readonly held: HeldPhoto; readonly plan: Plan }

export async function consult(
  pixels: Pixels,
  { skin: skinStrokes, hair, colour }: Hands,
): Promise<Consultation> {
  const held = lookAt(pixels)
  const { map, glabella } = held.lay
  const { outlineDistance, blur } = held
  const place = map.kind === 'head' ? { ...headCircle(map), frontal: true } : null
  const tone = sampleSkin({ pixels, strokes: skinStrokes, outlineDistance, head: place })
  if (isRemark(tone)) throw new Error(`skin: ${tone.code}`)
  const { skin } = fitSkinToTone(tone.oklab)
  const { sideLength, depth } = emptyPlan
  const sides = combinedSides({
    pixels,
    skin: { tone, strokes: skinStrokes },
    hair: { strokes: hair },
    outlineDistance,
    pixelsPerMm: map.pixelsPerMm,
    head: headCircle(map),
    sideLength,
    place,
  })
  const question = { skin, scalp: tone, sides, hair: null, sideLength, depth }
  const spread = Math.hypot(blur, pixelSpread) / map.pixelsPerMm
  const read = aimTarget({ ...question, aim: emptyPlan.aim, blur: spread })
  const aim = isRemark(read) ? { ...emptyPlan.aim, kind: 'hair' as const, hairColour: colour } : emptyPlan.aim
  const goal = isRemark(read) ? aimTarget({ ...question, aim }) : read
  if (isRemark(goal)) throw new Error(`aim: ${goal.code}`)
  const depths = [depth - 0.1, depth]
  const [best] = suggestShades({ skin, target: goal.target, catalogue: starterCatalogue, depth, depths })
  const bottle = starterCatalogue.find(({ name }) => name === best.pigment)
  if (!bottle) throw new Error(`no pigment ${best.pigment}`)
  const { pigment, dilution, radius, thickness, density, healed, deltaE, zones } = best
  const { carbon, red, yellow, brown } = bottle
  const { width, height } = pixels
  const plan: Plan = {
    ...emptyPlan,
    photo: { digest: await digest(new Uint8Array(pixels.data)), width, height, view: 'front' },
    scale: { kind: 'assumed', pixelsPerMm: map.pixelsPerMm },
    map,
    glabella,
    skinStrokes,
    hairStrokes: hair,
    aim,
    hairline,
    density,
    choice: {
      pigment,
      bottle: { carbon, red, yellow, brown },
      dilution,
      depth: best.depth,
      radius,
      thickness,
      density,
      healed,
      deltaE,
      target: goal.ratio,
      skin,
      zones,
    },
  }
  return { held, plan }
}
