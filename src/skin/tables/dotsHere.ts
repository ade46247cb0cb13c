/**
 * What the Monte Carlo table says of dots at one place in one skin at one wavelength, for every radius and strength.
 *
 * The table knows skins by three numbers. An epidermis that scatters more or less than the table's counts as so much more
 * or less dermis above the dot. An epidermis that absorbs more than 60 /mm lets through less than a ten-thousandth, and
 * in a dermis of 11 /mm hardly a dot shows: where they absorb more, what is left is held to spread no differently. Units:
 * mm, 1/mm.
 */
import type { Layer } from '../transport/Layer'
import { epidermisExcess, fallAxes, shadingAxes, topAxis } from './dotAxes'
import { readFalls, readShading } from './dotCodes'
import { dotFalls } from './dotFalls'
import { ringCount } from './dotKnots'
import { dotShading } from './dotShading'
import { type Axis, type GridTable, lookUp } from './gridTable'

/** Depth to which the top of a dot may lie, mm; the table goes a little deeper, for skins whose epidermis counts as more. */
const deepest = 1.5

export type DotsHere = {
  /** ln of what a dot shades itself by per strength, mm, over radius and strength. */
  readonly shading: () => GridTable
  /** ln of the darkening in each ring against the one before, over radius and strength. */
  readonly falls: () => GridTable
  /** Depth of the dots' centres in the table's skin, for `ringEdges`, mm. */
  readonly depth: number
}

/** The same answer every time, worked out when first asked for. */
function once<Value>(work: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= work()
    return value
  }
}

const crossings = (axes: GridTable['axes']) => axes.reduce((product, { nodes }) => product * nodes.length, 1)

const shadingTable = once(
  (): GridTable => ({
    axes: shadingAxes.place,
    width: crossings(shadingAxes.dot),
    values: readShading(dotShading),
  }),
)

const fallTable = once(
  (): GridTable => ({
    axes: fallAxes.place,
    width: crossings(fallAxes.dot) * ringCount,
    values: readFalls(dotFalls, ringCount),
  }),
)

const end = ({ nodes }: Axis) => nodes[nodes.length - 1]

/**
 * @param layers epidermis and dermis at the wavelength of interest.
 * @param place depth of the dots' centres and their thickness, mm.
 * @throws RangeError naming what the table does not reach.
 */
export function dotsHere(
  [epidermis, dermis]: readonly [Layer, Layer, ...Layer[]],
  { depth, thickness }: { readonly depth: number; readonly thickness: number },
): DotsHere {
  const top = depth - thickness / 2
  if (!(top <= deepest))
    throw new RangeError(`depth of the top of the dot is ${top}; dots are known down to ${deepest}`)
  const scattering = dermis.scattering * (1 - dermis.anisotropy)
  const ratio = (epidermis.scattering * (1 - epidermis.anisotropy)) / scattering
  const above = Math.min(top, epidermis.thickness)
  const shifted = Math.min(end(topAxis), Math.max(above, top + above * (ratio - epidermisExcess)))
  const at = (table: GridTable, axes: readonly Axis[], width: number): GridTable => {
    const [, darkest, reddest] = table.axes
    const cover = Math.min(end(darkest), epidermis.absorption)
    const body = Math.min(end(reddest), dermis.absorption)
    const values = lookUp(table, [scattering, cover, body, shifted, thickness])
    return { axes, width, values: Float32Array.from(values) }
  }
  return {
    shading: once(() => at(shadingTable(), shadingAxes.dot, 1)),
    falls: once(() => at(fallTable(), fallAxes.dot, ringCount)),
    depth: shifted + thickness / 2,
  }
}
