import type { Raster } from '../geometry/Raster'
import type { Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import { sampleTone } from './sampleTone'
import type { Stroke } from './Stroke'
import type { Tone } from './Tone'
export type SideTarget = { readonly linearRgbRatio: LinearRgb; readonly spread: LinearRgb; readonly coverage: number; readonly count: number; readonly warnings: readonly Remark[] }
export function sideTarget(q: { pixels: Pixels; skin: { tone: Tone; strokes: readonly Stroke[] }; hair: { strokes: readonly Stroke[] }; outlineDistance: Raster<Float32Array>; pixelsPerMm: number; sideLength: string }): SideTarget | Remark {
  const t = sampleTone(q.pixels, q.hair.strokes)
  if ('code' in t) return t
  const r = t.linearRgb.map((v, i) => Math.min(.95, v / q.skin.tone.linearRgb[i])) as unknown as LinearRgb
  return { linearRgbRatio: r, spread: [.05, .05, .05], coverage: .4, count: t.count, warnings: [] }
}
