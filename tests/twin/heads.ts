/**
 * Real sides of real heads, placed by eye: where skin is bare, and where stubble runs down a side. The app is shown the
 * ends of each side and never its middle. Pixels.
 */
import type { Pixels } from '../../src/photo/Pixels'
import type { Stroke } from '../../src/tones/Stroke'
import { decodeJpeg } from '../helpers/decodeImage'
import { hasShared, sharedFile } from '../helpers/shared'
import { brushOver, readSample, truth } from '../workshop/readSample'

export type TwinHead = {
  readonly name: string
  readonly pixels: () => Pixels
  readonly skin: readonly Stroke[]
  readonly seen: readonly Stroke[]
  readonly hidden: readonly Stroke[]
  /** Bare skin that stubble is drawn on again. */
  readonly bare: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

type Path = readonly (readonly [x: number, y: number])[]

/** The brush the app starts with, pixels. */
const brush = 24

const stroke = (path: Path, radius = brush): Stroke => ({ points: path.map(([x, y]) => ({ x, y })), radius })

/** The ends of a path, a quarter of it each, and its middle; straight between its points. */
function parts(path: Path): { ends: Path[]; middle: Path } {
  const lengths = path.slice(1).map(([x, y], i) => Math.hypot(x - path[i][0], y - path[i][1]))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const at = (share: number): readonly [number, number] => {
    let left = share * whole
    let i = 0
    while (i < lengths.length - 1 && left > lengths[i]) left -= lengths[i++]
    const t = left / lengths[i]
    return [path[i][0] + t * (path[i + 1][0] - path[i][0]), path[i][1] + t * (path[i + 1][1] - path[i][1])]
  }
  const part = (from: number, to: number): Path =>
    Array.from({ length: 9 }, (_, i) => at(from + ((to - from) * i) / 8))
  return { ends: [part(0, 0.25), part(0.75, 1)], middle: part(0.25, 0.75) }
}

function london(
  file: string,
  skin: Path,
  sides: readonly Path[],
  [x, y, width, height]: readonly number[],
): TwinHead {
  const split = sides.map(parts)
  return {
    name: file,
    pixels: () => decodeJpeg(sharedFile(`photos/heads/london-${file}.jpg`)),
    skin: [stroke(skin)],
    seen: split.flatMap(({ ends }) => ends.map(end => stroke(end))),
    hidden: split.map(({ middle }) => stroke(middle)),
    bare: { x, y, width, height },
  }
}

const shared: readonly TwinHead[] = [
  london(
    '021-bald-light',
    [
      [600, 345],
      [720, 350],
    ],
    [
      [
        [875, 370],
        [878, 400],
        [886, 450],
        [892, 500],
      ],
    ],
    [590, 390, 150, 60],
  ),
  london(
    '037-shaved-tan',
    [
      [580, 370],
      [720, 370],
    ],
    [
      [
        [466, 350],
        [455, 400],
        [450, 450],
        [446, 500],
      ],
    ],
    [590, 395, 150, 55],
  ),
  london(
    '061-shaved-dark',
    [
      [590, 380],
      [720, 380],
    ],
    [
      [
        [462, 350],
        [458, 390],
        [456, 430],
        [450, 470],
      ],
      [
        [884, 380],
        [888, 420],
        [892, 460],
        [894, 500],
      ],
    ],
    [590, 350, 150, 60],
  ),
  london(
    '105-buzz-light',
    [
      [560, 330],
      [700, 330],
    ],
    [
      [
        [905, 400],
        [908, 440],
        [910, 480],
        [910, 520],
      ],
    ],
    [590, 350, 150, 50],
  ),
  london(
    '114-buzz-brown',
    [
      [580, 360],
      [720, 360],
    ],
    [
      [
        [458, 360],
        [454, 395],
        [442, 430],
        [433, 480],
        [430, 510],
      ],
      [
        [890, 430],
        [892, 460],
        [896, 490],
        [897, 520],
      ],
    ],
    [590, 350, 150, 60],
  ),
]

/** Our own sample from the side, so that the bench runs everywhere. */
function sample(): TwinHead {
  const view = truth.views.side
  if (!view.sideStubble) throw new Error('the side view shows no stubble')
  const stubble = brushOver(view.sideStubble.polygon, 10)
  const quarter = Math.floor(stubble.length / 4)
  const xs = view.bareScalp.polygon.map(({ x }) => Math.round(x))
  const ys = view.bareScalp.polygon.map(({ y }) => Math.round(y))
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return {
    name: 'sample',
    pixels: () => readSample(view.file),
    skin: brushOver(view.bareScalp.polygon, 22),
    seen: [...stubble.slice(0, quarter), ...stubble.slice(-quarter)],
    hidden: stubble.slice(quarter, -quarter),
    bare: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
  }
}

export const heads: readonly TwinHead[] = [sample(), ...(hasShared ? shared : [])]
