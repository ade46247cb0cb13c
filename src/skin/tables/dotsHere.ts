/**
 * What the Monte Carlo table says of dots at one place in one skin at one wavelength, for every radius and strength.
 *
 * The table knows skins by three numbers. An epidermis that scatters more or less than the table's moves the dot a little
 * deeper or less deep. One that absorbs more than 60 /mm lets through less than a ten-thousandth, and in a dermis of 11 /mm
 * hardly a dot shows: where they absorb more, what is left is held to spread no differently. Units: mm, 1/mm.
 */
import { OpticsError } from '../../light/OpticsError'
import type { Layer } from '../transport/Layer'
import { epidermisExcess, fallAxes, shadingAxes, topAxis } from './dotAxes'
import { readFalls, readShading } from './dotCodes'
import { dotFalls } from './dotFalls'
import { ringCount } from './dotKnots'
import { dotShading } from './dotShading'
import { fallShape } from './fallShape'
import { type Axis, crossings, type GridTable, lookUp } from './gridTable'

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

const shadingTable = once(
  (): GridTable => ({
    axes: shadingAxes.place,
    width: crossings(shadingAxes.dot),
    values: readShading(dotShading, shadingAxes.dot[1].nodes.length),
  }),
)

const fallTable = once(
  (): GridTable => ({
    axes: fallAxes.place,
    width: fallShape.place,
    values: readFalls(dotFalls, fallShape),
  }),
)

/**
 * How much of an epidermis' excess of scattering counts as dermis above a dot: fitted to our own Monte Carlo runs with
 * epidermes that scatter once and 2.2 times as much as the dermis, which it meets within 0.15. `top` in mm, scattering of
 * the dermis in 1/mm.
 */
const excessCounts = (top: number, scattering: number) => top / (top + 0.08) / (1 + scattering / 8)

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
  const top = Math.max(0, depth - thickness / 2)
  if (!(top <= deepest))
    throw new OpticsError('depth of the top of the dot', top, `dots are known down to ${deepest}`)
  const scattering = dermis.scattering * (1 - dermis.anisotropy)
  const ratio = (epidermis.scattering * (1 - epidermis.anisotropy)) / scattering
  const above = Math.min(top, epidermis.thickness)
  const excess = excessCounts(top, scattering) * above * (ratio - epidermisExcess)
  const shifted = Math.min(end(topAxis), Math.max(above, top + excess))
  const at = (table: GridTable, axes: readonly Axis[], width: number): GridTable => {
    const [, bodies, , , covers] = table.axes
    const body = Math.min(end(bodies), dermis.absorption)
    const cover = Math.min(end(covers), epidermis.absorption)
    const values = lookUp(table, [scattering, body, shifted, thickness, cover])
    return { axes, width, values: Float32Array.from(values) }
  }
  return {
    shading: once(() => at(shadingTable(), shadingAxes.dot, 1)),
    falls: once(() => at(fallTable(), fallAxes.dot, ringCount)),
    depth: shifted + thickness / 2,
  }
}
