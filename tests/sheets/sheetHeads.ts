/** Every shared head, and where a consultant would brush it, placed by eye; and our own sample. Pixels. */
import type { Pixels } from '../../src/photo/Pixels'
import { decodeJpeg } from '../helpers/decodeImage'
import { hasShared, sharedFile } from '../helpers/shared'
import { sampleSpots } from '../journeys/helpers/sampleSpots'
import { readSample } from '../workshop/readSample'
import type { Hands } from './consult'

export type SheetHead = { readonly name: string; readonly pixels: () => Pixels; readonly hands: Hands }

type Path = readonly (readonly [x: number, y: number])[]

const strokes = (path: Path, radius: number) => [{ points: path.map(([x, y]) => ({ x, y })), radius }]

function head(
  file: string,
  skin: Path,
  hair: Path,
  colour: Hands['colour'] = 'brown',
  radius = 24,
): SheetHead {
  const hands = { skin: strokes(skin, radius), hair: strokes(hair, radius), colour }
  return { name: file, pixels: () => decodeJpeg(sharedFile(`photos/heads/${file}.jpg`)), hands }
}

const line = (x: number, y: number, toX: number, toY: number): Path => [
  [x, y],
  [toX, toY],
]

/** Official portraits, 450 x 550: the forehead and the side nearest to the light. */
const portrait = (file: string, colour: Hands['colour']) =>
  head(file, line(200, 110, 250, 110), line(140, 170, 140, 200), colour, 10)

const shared: readonly SheetHead[] = [
  head('london-021-bald-light', line(600, 345, 720, 350), line(875, 370, 876, 450)),
  head('london-037-shaved-tan', line(580, 370, 720, 370), line(466, 350, 466, 430)),
  head('london-061-shaved-dark', line(590, 380, 720, 380), line(462, 350, 460, 420)),
  head('london-105-buzz-light', line(560, 330, 700, 330), line(458, 380, 458, 450)),
  head('london-114-buzz-brown', line(580, 360, 720, 360), line(462, 345, 454, 395)),
  head('london-125-thinning-light', line(580, 380, 720, 380), line(425, 400, 425, 460), 'blond'),
  head('london-008-short-southasian', line(590, 420, 720, 420), line(470, 330, 470, 400), 'black'),
  head('london-099-woman-dark', line(590, 380, 720, 380), line(620, 260, 720, 260), 'black'),
  portrait('congress-R000585-bald-light', 'brown'),
  portrait('congress-T000193-bald-dark', 'grey'),
  portrait('congress-S001184-shaved-dark', 'black'),
  portrait('congress-G000552-bald-light-ADOBERGB', 'brown'),
]

const sample: SheetHead = {
  name: 'sample',
  pixels: () => readSample('sample-front.jpg'),
  hands: { skin: strokes(sampleSpots.skin, 24), hair: strokes(sampleSpots.hair, 24), colour: 'brown' },
}

export const sheetHeads: readonly SheetHead[] = [sample, ...(hasShared ? shared : [])]
