import { paintStroke } from './paintStroke'
import type { Stroke } from './Stroke'

type Size = { readonly width: number; readonly height: number }

/** Indices of all pixels whose centres lie under the round brush, each once, in the order of rows. */
export function brushed({ width, height }: Size, strokes: readonly Stroke[]): number[] {
  const under = new Uint8Array(width * height)
  for (const stroke of strokes) paintStroke({ width, height, data: under }, stroke, () => 1)
  const found: number[] = []
  for (let index = 0; index < under.length; index++) if (under[index]) found.push(index)
  return found
}
