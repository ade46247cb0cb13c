import { readFileSync } from 'node:fs'
import jpeg from 'jpeg-js'
import type { Pixels } from '../../src/photo/Pixels'

/** A JPEG as the rooms know photos, without a browser. Orientation and profile are not applied. */
export function decodeJpeg(path: string): Pixels {
  const { width, height, data } = jpeg.decode(readFileSync(path), { maxMemoryUsageInMB: 1024 })
  return { width, height, data: new Uint8ClampedArray(data) }
}
