import type { SampleView } from '../head/sampleViews'
import type { Lab, LinearRgb } from '../light/colours'
import { linearRgbToLab } from '../light/linearRgbToLab'
import type { Skin } from '../skin/Skin'
import type { Rendered } from './renderSample'
import { sampleCrosses } from './sampleCrosses'
import { inside, type Polygon, sampleRegions } from './sampleRegions'
import { crossDistance } from './scaleStrip'

/** The whole of it, as `tests/reference/sampleTruth.json` keeps it. */
export type Truth = {
  readonly seed: number
  readonly skin: Skin
  readonly skinLinearRgb: LinearRgb
  readonly skinLab: Lab
  /** What the shafts of full stubble leave of the light, without the cut ends above the skin. */
  readonly shaftRatio: LinearRgb
  readonly views: Readonly<Record<keyof typeof sampleCrosses, ViewTruth>>
}

type ViewTruth = ReturnType<typeof sampleTruth>

/** What is known of one view: written beside the photo, read by tests only. */
export function sampleTruth(name: keyof typeof sampleCrosses, view: SampleView, rendered: Rendered) {
  const { bareScalp, sideStubble } = sampleRegions[name]
  const cross = sampleCrosses[name]
  if (view.map.kind !== 'head') throw new RangeError(`the sample needs a head map, got ${view.map.kind}`)
  return {
    file: view.file,
    width: view.width,
    height: view.height,
    pose: view.map,
    crosses: [cross, { x: cross.x + crossDistance * view.map.pixelsPerMm, y: cross.y }],
    shaftStrength: rendered.hair.strength,
    bareScalp: patchTruth(rendered, bareScalp),
    sideStubble: sideStubble && patchTruth(rendered, sideStubble),
  }
}

/**
 * Means over a patch before the camera, linear light: what is sent, the same without hair and shine, the factor of
 * shading, and the share of light that stubble leaves, which no shading touches.
 */
function patchTruth({ width, height, light, bare, shading, hair }: Rendered, polygon: Polygon) {
  const sums = { light: [0, 0, 0], bare: [0, 0, 0], shading: [0, 0, 0], kept: [0, 0, 0] }
  let count = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!inside(polygon, x, y)) continue
      count++
      const pixel = y * width + x
      for (let channel = 0; channel < 3; channel++) {
        const index = 3 * pixel + channel
        sums.light[channel] += light[index]
        sums.bare[channel] += bare[index]
        sums.shading[channel] += shading[index]
        sums.kept[channel] += hair.under[index] * hair.above[pixel]
      }
    }
  const mean = ([r, g, b]: number[]): LinearRgb => [r / count, g / count, b / count]
  return {
    polygon,
    linearRgb: mean(sums.light),
    lab: linearRgbToLab(mean(sums.light)),
    bareLinearRgb: mean(sums.bare),
    shading: mean(sums.shading),
    stubbleRatio: mean(sums.kept),
  }
}
