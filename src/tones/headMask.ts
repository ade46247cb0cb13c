import type { Raster } from '../geometry/Raster'
import type { Pixels } from '../photo/Pixels'
export function headMask({ width, height, data }: Pixels): Raster & { found: boolean } {
  const out = new Uint8Array(width * height).fill(255)
  const bg = (i: number) => Math.abs(data[4 * i] - data[4 * i + 1]) < 14 && Math.abs(data[4 * i + 2] - data[4 * i + 1]) < 14 && data[4 * i] > 120
  const stack: number[] = []
  for (let x = 0; x < width; x++) stack.push(x)
  for (let y = 0; y < height * .5; y++) stack.push(y * width, y * width + width - 1)
  while (stack.length) { const i = stack.pop()!; if (out[i] === 0 || !bg(i)) continue; out[i] = 0; const x = i % width
    if (x > 0) stack.push(i - 1); if (x < width - 1) stack.push(i + 1); if (i >= width) stack.push(i - width); if (i < width * (height - 1)) stack.push(i + width) }
  return { width, height, data: out, found: true }
}
