import { seededHash } from '../geometry/seededHash'
import { encodeSrgb } from '../light/encodeSrgb'
import type { Pixels } from '../photo/Pixels'

/** Standard deviation of the lens and sensor, pixels. */
export const lensBlur = 0.7

/** Photons at full light, for one pixel and channel: noise is their square root, and a little of the sensor's own. */
const photons = 9000
const readNoise = 0.0012

/** What a camera makes of light: blur, photon noise, the sRGB curve and nothing more. */
export function develop(light: Float32Array, width: number, height: number, seed: number): Pixels {
  const soft = blurred(light, width, height)
  const data = new Uint8ClampedArray(4 * width * height)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const value = Math.max(0, soft[3 * pixel + channel])
      const noise = Math.sqrt(value / photons + readNoise ** 2) * normal(seed, 3 * pixel + channel)
      data[4 * pixel + channel] = encodeSrgb(Math.min(1, Math.max(0, value + noise)))
    }
    data[4 * pixel + 3] = 255
  }
  return { width, height, data }
}

/** Box-Muller on repeatable chance. */
function normal(seed: number, index: number): number {
  const u = Math.max(1e-9, seededHash(seed, 2 * index))
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * seededHash(seed, 2 * index + 1))
}

function blurred(light: Float32Array, width: number, height: number): Float32Array {
  const weights = [-2, -1, 0, 1, 2].map(d => Math.exp(-0.5 * (d / lensBlur) ** 2))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const pass = (from: Float32Array, dx: number, dy: number) => {
    const to = new Float32Array(from.length)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        for (let channel = 0; channel < 3; channel++) {
          let sum = 0
          for (let k = -2; k <= 2; k++) {
            const column = Math.min(width - 1, Math.max(0, x + k * dx))
            const row = Math.min(height - 1, Math.max(0, y + k * dy))
            sum += weights[k + 2] * from[3 * (row * width + column) + channel]
          }
          to[3 * (y * width + x) + channel] = sum / total
        }
    return to
  }
  return pass(pass(light, 1, 0), 0, 1)
}
