/**
 * Shine comes off the surface and never meets the pigment: darkening it would turn highlights ice-blue.
 * Rule: dichromatic reflection (Shafer, Color Research and Application 10:210, 1985): pixel = body x chroma of the skin
 * + neutral shine; of all such splits the nearest by least squares. Unit: linear light.
 */
import type { LinearRgb } from '../light/colours'

/**
 * @param chroma the skin's red, green and blue in any scale; a grey chroma cannot be told from shine and gives none.
 * @returns a function from a pixel to the neutral part of it, 0 to its smallest channel.
 */
export function splitShine(chroma: LinearRgb): (red: number, green: number, blue: number) => number {
  const mean = (chroma[0] + chroma[1] + chroma[2]) / 3
  const lean = [chroma[0] - mean, chroma[1] - mean, chroma[2] - mean]
  const leanSquared = lean[0] * lean[0] + lean[1] * lean[1] + lean[2] * lean[2]
  if (!(leanSquared > 1e-6 * mean * mean)) return () => 0
  return (red, green, blue) => {
    const body = (red * lean[0] + green * lean[1] + blue * lean[2]) / leanSquared
    const shine = (red + green + blue) / 3 - Math.max(0, body) * mean
    return Math.max(0, Math.min(shine, red, green, blue))
  }
}
