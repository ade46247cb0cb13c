import { filmReflectance } from './filmReflectance'

/**
 * A mix is looked for among hundreds, each at sixteen wavelengths; light is followed through a film only for a grid of
 * films, once. What paper gives back depends on two numbers alone: how much the film absorbs and scatters on the way
 * through it.
 *
 * Rule: Catmull-Rom cubics (1974) over the logarithm of the reflectance, on axes that begin even and end logarithmic.
 * Right within 0.001 of white; where it matters the colour is computed anew without it.
 */

/** Where an axis turns from even steps to even ratios, of optical thickness. */
const bend = { absorption: 0.05, scattering: 0.2 }

/** Optical thickness beyond which no film differs from a thicker one. */
const most = 12

const steps = { absorption: 28, scattering: 10 }

/** Keeps the logarithm of nothing finite, share of white. */
const faintest = 1e-4

const last = {
  absorption: Math.log1p(most / bend.absorption),
  scattering: Math.log1p(most / bend.scattering),
}

type Axis = keyof typeof bend

const nodeValue = (axis: Axis, node: number) => bend[axis] * Math.expm1((node / steps[axis]) * last[axis])

const placeOf = (axis: Axis, value: number) =>
  (Math.log1p(Math.min(value, most) / bend[axis]) / last[axis]) * steps[axis]

let grid: Float64Array | null = null

const columns = steps.scattering + 1

function makeGrid(): Float64Array {
  const values = new Float64Array((steps.absorption + 1) * columns)
  for (let row = 0; row <= steps.absorption; row++)
    for (let column = 0; column < columns; column++) {
      const film = {
        absorption: nodeValue('absorption', row),
        reducedScattering: nodeValue('scattering', column),
      }
      values[row * columns + column] = Math.log(filmReflectance(film, 1) + faintest)
    }
  return values
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}

/** The value of a row of equidistant numbers at a place between them; beyond its ends the line goes on straight. */
function along(read: (node: number) => number, count: number, place: number): number {
  const left = Math.min(Math.floor(place), count - 2)
  const [b, c] = [read(left), read(left + 1)]
  const a = left > 0 ? read(left - 1) : 2 * b - c
  const d = left + 2 < count ? read(left + 2) : 2 * c - b
  return cubic(a, b, c, d, place - left)
}

/**
 * @param absorbed absorption times the film's height, 0 or more
 * @param scattered reduced scattering times the film's height, 0 or more
 * @returns reflectance of the film on white paper
 */
export function filmTable(absorbed: number, scattered: number): number {
  grid ??= makeGrid()
  const values = grid
  const place = placeOf('scattering', scattered)
  const row = (node: number) => along(column => values[node * columns + column], columns, place)
  return Math.exp(along(row, steps.absorption + 1, placeOf('absorption', absorbed))) - faintest
}
