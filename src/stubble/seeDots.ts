/**
 * Where each dot of the chart is seen in the picture, and in which form: what stays the same while sizes, shade or
 * hairline change. Units: chart mm, pixels.
 */
import { dotForm } from './dotForm'
import type { ScalpFrame } from './scalpFrame'

export type SeenDots = {
  readonly frame: ScalpFrame
  readonly count: number
  /** Which of the dots given each is; they are in order of the row they are seen in. */
  readonly index: Uint32Array
  /** Pixel a dot lies in. */
  readonly column: Int32Array
  readonly row: Int32Array
  /** Form and place within the pixel: (index into `forms` x phases + place down) x phases + place across. */
  readonly print: Uint32Array
  /** Forms there are, see `dotForm`. */
  readonly forms: readonly number[]
  /** Places within a pixel that are told apart, each way. */
  readonly phases: number
  /** Chart mm. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Scalp mm for one chart mm, in steps of 1/100. */
  readonly scale: Uint16Array
}

/** A dot's place is rounded to within a fiftieth of a millimetre: no hand places one as well. */
const phasesPerMm = 25
const mostPhases = 8

/** Where a chart mm is less than this of a scalp mm lie chin and neck: no scalp. */
const leastScale = 1 / 6

/** Dots so far outside the picture no longer show in it, scalp mm. */
const beyondMm = 10

export function seeDots(dots: Float32Array, frame: ScalpFrame): SeenDots {
  const { map, width, height, pixelsPerMm } = frame
  let phases = mostPhases
  while (phases > 1 && phases * pixelsPerMm > 2 * phasesPerMm) phases /= 2
  const beyond = beyondMm * pixelsPerMm
  const total = dots.length / 3
  const found = new Uint32Array(total)
  let count = 0
  const columns = new Int32Array(total)
  const rows = new Int32Array(total)
  const prints = new Uint32Array(total)
  const scales = new Uint16Array(total)
  const forms: number[] = []
  const formIndex = new Map<number, number>()
  for (let dot = 0; dot < total; dot++) {
    const [x, y] = [dots[3 * dot], dots[3 * dot + 1]]
    const at = map.toPhoto(x, y)
    const stretch = at && map.stretch(x, y)
    if (!stretch) continue
    const inside = at.x > -beyond && at.y > -beyond && at.x < width + beyond && at.y < height + beyond
    const scale = map.scale(x, y)
    if (!inside || scale < leastScale) continue
    const form = dotForm(stretch, pixelsPerMm, x, y)
    let index = formIndex.get(form)
    if (index === undefined) {
      index = forms.push(form) - 1
      formIndex.set(form, index)
    }
    const across = Math.round(at.x * phases)
    const down = Math.round(at.y * phases)
    columns[dot] = Math.floor(across / phases)
    rows[dot] = Math.floor(down / phases)
    prints[dot] = (index * phases + down - rows[dot] * phases) * phases + across - columns[dot] * phases
    scales[dot] = Math.round(scale * 100)
    found[count++] = dot
  }
  const index = byRow(found.subarray(0, count), rows)
  return {
    frame,
    count,
    index,
    column: Int32Array.from(index, dot => columns[dot]),
    row: Int32Array.from(index, dot => rows[dot]),
    print: Uint32Array.from(index, dot => prints[dot]),
    forms,
    phases,
    x: Float64Array.from(index, dot => dots[3 * dot]),
    y: Float64Array.from(index, dot => dots[3 * dot + 1]),
    scale: Uint16Array.from(index, dot => scales[dot]),
  }
}

/** The same dots in order of their rows, those of one row in the order they were. */
function byRow(dots: Uint32Array, rows: Int32Array): Uint32Array {
  const top = dots.reduce((least, dot) => Math.min(least, rows[dot]), 0)
  const bottom = dots.reduce((most, dot) => Math.max(most, rows[dot]), 0)
  const places = new Uint32Array(bottom - top + 2)
  for (const dot of dots) places[rows[dot] - top + 1]++
  for (let row = 1; row < places.length; row++) places[row] += places[row - 1]
  const sorted = new Uint32Array(dots.length)
  for (const dot of dots) sorted[places[rows[dot] - top]++] = dot
  return sorted
}
