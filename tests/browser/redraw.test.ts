import { describe, expect, it } from 'vitest'
import { digest } from '../../src/browser/digest'
import { drawPane } from '../../src/browser/drawPane'
import { drawPlan } from '../../src/browser/drawPlan'
import { lookAt } from '../../src/browser/heldPhoto'
import { pictureId } from '../../src/browser/pictureId'
import { isRemark } from '../../src/geometry/Remark'
import type { Pixels } from '../../src/photo/Pixels'
import type { Plan } from '../../src/record/Plan'
import { readEntry } from '../../src/record/readEntry'
import { engine } from '../../src/stubble/engine'
import { writtenEntry } from '../record/savedEntry'
import { size, syntheticHead } from '../tones/syntheticHead'

/** What the code that draws makes of one entry on one made-up head. Who changes the picture changes `engine` and this. */
const expected = {
  engine: '9',
  drawing: 'f731ea8cf6925e55706c9e515139bae7a016d77ffa1004bd1c1db4c87f8f1bf7',
}

const photo = softened(
  syntheticHead({ skin: [0.45, 0.3, 0.22], ratio: [0.7, 0.75, 0.8], lamp: [0.3, 0.5, 0.8] }),
)
const held = lookAt(photo)

/** As a lens leaves it: at the outline pixels are head in part. Whole numbers, the same everywhere. */
function softened({ width, height, data }: Pixels): Pixels {
  const soft = data.slice()
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++)
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (const down of [-1, 0, 1])
          for (const right of [-1, 0, 1]) sum += data[4 * ((y + down) * width + x + right) + channel]
        soft[4 * (y * width + x) + channel] = Math.round(sum / 9)
      }
  return { width, height, data: soft }
}

/** An entry as it is put on record and read again years later, on the made-up head. */
async function reread(): Promise<Plan> {
  const written = writtenEntry() as { plan: Plan }
  const plan = {
    ...written.plan,
    photo: { digest: await bytesOf(photo), width: size, height: size, view: 'front' },
    map: held.lay.map,
    glabella: held.lay.glabella,
    skinStrokes: [{ radius: 20, points: [{ x: 300, y: 240 }] }],
  }
  const entry = readEntry(JSON.parse(JSON.stringify({ ...written, plan })))
  if (isRemark(entry)) throw new Error(`${entry.code} ${JSON.stringify(entry.values)}`)
  return entry.plan
}

async function drawn(plan: Plan, look = {}) {
  const answer = drawPlan(held, plan, look)
  if (isRemark(answer)) throw new Error(answer.code)
  return answer
}

const bytesOf = ({ data }: Pixels) => digest(new Uint8Array(data))

describe('an entry drawn again', () => {
  it('gives the same bytes as on the day its engine was numbered', async () => {
    const { pixels, dots } = await drawn(await reread())
    expect(dots).toBeGreaterThan(1000)
    expect({ engine, drawing: await bytesOf(pixels) }).toEqual(expected)
  })

  it('is drawn on at the rim of the head too, where pixels are head in part', async () => {
    const { pixels } = await drawn(await reread())
    const mixed = [...held.mask.data.keys()].filter(at => held.mask.data[at] > 0 && held.mask.data[at] < 255)
    const changed = mixed.filter(at => pixels.data[4 * at] < photo.data[4 * at])
    expect(changed.length).toBeGreaterThan(200)
  })

  it('has one name and one drawing, whatever was looked at in between', async () => {
    const plan = await reread()
    const first = await drawn(plan)
    for (const look of [{ matte: true }, { bare: true }, { dragging: true }, { smaller: 2 }])
      await drawn(plan, look)
    for (const change of [{ edge: 100 }, { pace: 'fast' }, { day: 0 }, { greySides: 0.5 }] as const)
      await drawn({ ...plan, ...change })
    expect(await bytesOf((await drawn(plan)).pixels)).toBe(await bytesOf(first.pixels))
    expect(await pictureId(await reread(), engine)).toBe(await pictureId(plan, engine))
  })

  it('is darker on skin that holds pigment and lighter on skin that does not', async () => {
    const plan = await reread()
    const sum = async (pace: 'slow' | 'typical' | 'fast') =>
      (await drawn({ ...plan, pace })).pixels.data.reduce((total, value) => total + value, 0)
    const [dark, likely, light] = [await sum('slow'), await sum('typical'), await sum('fast')]
    expect(dark).toBeLessThan(likely)
    expect(likely).toBeLessThan(light)
  })

  it('shows the photo’s own bytes where it is looked at bare', async () => {
    const { pixels } = await drawn(await reread(), { bare: true })
    expect(await bytesOf(pixels)).toBe(await bytesOf(photo))
  })
})

describe('drawPane', () => {
  it('draws a photo of moderate size in full, and of a large one a smaller copy', async () => {
    const plan = await reread()
    const full = drawPane(held, plan, { panes: 4 })
    expect(full).toMatchObject({ width: size, height: size })
    const large = { ...held, pixels: { ...photo, width: 4 * size, height: 4 * size } }
    const data = new Uint8ClampedArray(16 * photo.data.length).fill(200)
    const mask = { width: 4 * size, height: 4 * size, data: new Uint8Array(16 * size * size).fill(255) }
    const many = drawPane({ ...large, pixels: { ...large.pixels, data }, mask }, plan, {
      panes: 4,
      bare: true,
    })
    expect(many).toMatchObject({ width: 2 * size, height: 2 * size })
  })
})
