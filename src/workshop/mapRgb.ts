import type { LinearRgb } from '../light/colours'

/** The same for red, green and blue: value and channel (0, 1, 2). */
export const mapRgb = (rgb: LinearRgb, change: (value: number, channel: number) => number): LinearRgb => [
  change(rgb[0], 0),
  change(rgb[1], 1),
  change(rgb[2], 2),
]
