/**
 * Every head on one sheet, to be looked at: `npm run sheets`, or `npm run sheets -- 021` for one of them. From left to
 * right, then down: today, soft, linear; soft when fresh, linear when fresh, grey dots painted over the photo. Below, three
 * times as large: the soft line, the same painted, and where dots meet the real stubble of a side.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { drawPlan } from '../../src/browser/drawPlan'
import type { Point } from '../../src/geometry/Point'
import { isRemark } from '../../src/geometry/Remark'
import { alongScalp } from '../../src/head/alongScalp'
import { headCircle } from '../../src/head/headCircle'
import { toScalpMap } from '../../src/head/toScalpMap'
import type { Pixels } from '../../src/photo/Pixels'
import type { Plan } from '../../src/record/Plan'
import { encodePng } from '../helpers/encodePng'
import { consult } from './consult'
import { naivePicture } from './naivePicture'
import { sheetHeads } from './sheetHeads'

const folder = 'reports/sheets'
const panel = { width: 520, height: 360 }
const gap = 6

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A part of a picture at panel size, by its nearest pixels where it is larger than the part. */
function cut(pixels: Pixels, { x, y, width, height }: Box): Pixels {
  const data = new Uint8ClampedArray(4 * panel.width * panel.height).fill(255)
  for (let row = 0; row < panel.height; row++)
    for (let column = 0; column < panel.width; column++) {
      const [fromX, fromY] = [
        Math.floor(x + ((column + 0.5) * width) / panel.width),
        Math.floor(y + ((row + 0.5) * height) / panel.height),
      ]
      if (fromX < 0 || fromY < 0 || fromX >= pixels.width || fromY >= pixels.height) continue
      const from = 4 * (fromY * pixels.width + fromX)
      data.set(pixels.data.subarray(from, from + 4), 4 * (row * panel.width + column))
    }
  return { ...panel, data }
}

function laid(panels: readonly Pixels[]): Pixels {
  const columns = 3
  const width = columns * (panel.width + gap) - gap
  const height = Math.ceil(panels.length / columns) * (panel.height + gap) - gap
  const data = new Uint8ClampedArray(4 * width * height).fill(255)
  panels.forEach((one, place) => {
    const left = (place % columns) * (panel.width + gap)
    const top = Math.floor(place / columns) * (panel.height + gap)
    for (let row = 0; row < panel.height; row++)
      data.set(
        one.data.subarray(4 * row * panel.width, 4 * (row + 1) * panel.width),
        4 * ((top + row) * width + left),
      )
  })
  return { width, height, data }
}

/** Where the middle of the line is seen. */
function placeOfLine({ map: choice, hairline, glabella }: Plan): Point {
  const map = choice && toScalpMap(choice)
  const at = map && hairline && glabella && alongScalp(map, glabella, 0, hairline.centre)
  const seen = at && map.toPhoto(at.x, at.y)
  if (!seen) throw new Error('the line is not in the photo')
  return seen
}

const shape = panel.height / panel.width

mkdirSync(folder, { recursive: true })
const asked = process.argv[2] ?? ''
for (const { name, pixels: open, hands } of sheetHeads.filter(({ name }) => name.includes(asked))) {
  const pixels = open()
  const consultation = await consult(pixels, hands)
  const { held, plan } = consultation
  const drawn = (change: Partial<Plan>) => {
    const picture = drawPlan(held, { ...plan, ...change })
    if (isRemark(picture)) console.info(name, picture.code)
    return isRemark(picture) ? pixels : picture.pixels
  }
  const soft = drawn({ edge: 0 })
  const naive = naivePicture(consultation)
  const pictures = [
    pixels,
    soft,
    drawn({ edge: 100 }),
    drawn({ edge: 0, day: 0 }),
    drawn({ edge: 100, day: 0 }),
    naive,
  ]
  if (!plan.map) throw new Error('no map')
  const { x, y, radius } = headCircle(plan.map)
  const whole = {
    x: x - 1.15 * radius,
    y: y - 1.25 * radius,
    width: 2.3 * radius,
    height: 2.3 * radius * shape,
  }
  const width = panel.width / 3
  const around = (at: Point): Box => ({
    x: at.x - width / 2,
    y: at.y - 0.6 * width * shape,
    width,
    height: width * shape,
  })
  const line = placeOfLine(plan)
  const [side] = hands.hair[0].points
  const border = around(side)
  const details = [cut(soft, around(line)), cut(naive, around(line)), cut(soft, border)]
  const sheet = laid([...pictures.map(one => cut(one, whole)), ...details])
  writeFileSync(`${folder}/${name}.png`, encodePng(sheet))
  const { pigment, dilution, depth, density, deltaE } = plan.choice ?? {}
  console.info(
    name,
    plan.aim.kind,
    pigment,
    `1:${dilution}`,
    `${depth} mm`,
    `${density}/cm²`,
    `ΔE ${deltaE?.toFixed(1)}`,
  )
}
