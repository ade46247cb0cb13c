import type { Remark } from '../geometry/Remark'
import { decodedSrgb } from '../light/decodedSrgb'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { linearRgbToOklab } from '../light/linearRgbToOklab'
import type { Pixels } from '../photo/Pixels'
import type { Stroke } from './Stroke'
import type { Tone } from './Tone'
export function pixelsUnder({ width, height }: Pixels, strokes: readonly Stroke[]): number[] {
  const set = new Set<number>()
  for (const { points, radius } of strokes) for (const p of points)
    for (let y = Math.max(0, Math.ceil(p.y - radius)); y <= Math.min(height - 1, p.y + radius); y++)
      for (let x = Math.max(0, Math.ceil(p.x - radius)); x <= Math.min(width - 1, p.x + radius); x++)
        if ((x - p.x) ** 2 + (y - p.y) ** 2 <= radius ** 2) set.add(y * width + x)
  return [...set]
}
export function sampleTone(pixels: Pixels, strokes: readonly Stroke[]): Tone | Remark {
  const at = pixelsUnder(pixels, strokes)
  if (at.length < 200) return { code: 'tones/too-few', values: { count: at.length } }
  const m = (c: number) => { const v = at.map(i => decodedSrgb[pixels.data[4 * i + c]]).sort((a, b) => a - b); return v[v.length >> 1] }
  const linearRgb = [m(0), m(1), m(2)] as const
  const lab = linearRgbToLab(linearRgb)
  return { oklab: linearRgbToOklab(linearRgb), lab, linearRgb, spread: { l: .01, a: .01, b: .01 }, spreadLab: { l: 2, a: 1, b: 1 }, count: at.length, trimmed: { shine: 0, shadow: 0 }, warnings: [], ita: { degrees: Math.atan2(lab.l - 50, lab.b) * 180 / Math.PI, error: 8, class: 'light' }, fitzpatrick: 'II', monk: 3 }
}
