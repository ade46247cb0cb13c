import { expect, type Page, test } from '@playwright/test'
import { goTo, picture } from './helpers/desk'
import { reachDesign } from './helpers/reachDesign'

/** What the page notes of a drag, ms: when the hand moved, and when each picture was asked for and reached a canvas. */
type Noted = { moves: number[]; pictures: { asked: number; shown?: number }[] }

declare global {
  var noted: Noted
}

/** Told before anything runs: notes when pointers move, and follows each picture from the question to the canvas. */
function takeNotes() {
  globalThis.noted = { moves: [], pictures: [] }
  addEventListener('pointermove', ({ timeStamp, buttons }) => buttons && noted.moves.push(timeStamp), true)
  const drawn = new WeakMap<object, Noted['pictures'][number]>()
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, ...message: never) {
    const { id, path, argumentList } = (message[0] ?? {}) as {
      id?: string
      path?: string[]
      argumentList?: { value?: unknown }[]
    }
    if (id && path?.[0] === 'draw' && argumentList?.[1]?.value === true) {
      const picture: Noted['pictures'][number] = { asked: performance.now() }
      noted.pictures.push(picture)
      this.addEventListener('message', ({ data }: MessageEvent) => {
        if (data.id === id && data.value?.bitmap) drawn.set(data.value.bitmap, picture)
      })
    }
    return post.apply(this, message)
  }
  const drawImage = CanvasRenderingContext2D.prototype.drawImage
  CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...image: never) {
    const picture = drawn.get(image[0])
    if (picture) picture.shown ??= performance.now()
    return drawImage.apply(this, image)
  }
}

function forgetNotes() {
  noted.moves.length = 0
  noted.pictures.length = 0
}

const notesOf = (page: Page) => page.evaluate(() => noted)

/** How many milliseconds the page has spent in scripts. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
  }
}

const steps = 40
/** While the hand looks for its handle the drag is made ready, which shows nowhere on the page, ms. */
const untilReady = 4000
/** From one movement of the hand to the next, ms: thirty a second. */
const pace = 33

test('shows a dragged hairline step by step, picture after picture', async ({ page }) => {
  await page.addInitScript(takeNotes)
  await reachDesign(page)
  await goTo(page, 'Design')
  const before = await picture(page)
  await page.waitForTimeout(untilReady)
  const handle = await page.getByRole('slider', { name: 'Hairline centre' }).boundingBox()
  if (!handle) throw new Error('the centre handle has no place on the screen')
  const { x, y } = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }
  await page.mouse.move(x, y)
  await page.mouse.down()
  const scripts = await scriptClock(page)
  const atFirst = await scripts()
  await page.evaluate(forgetNotes)
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x, y - step)
    await page.waitForTimeout(pace)
  }
  const script = (await scripts()) - atFirst
  await page.mouse.up()
  expect((await picture(page)).dots).toBeLessThan(before.dots)
  const { moves, pictures } = await notesOf(page)
  // A movement is shown by the first picture that was asked for after it and shown.
  const waits = moves.flatMap(moved => {
    const seen = pictures.find(({ asked, shown }) => asked >= moved && shown !== undefined)
    return seen?.shown === undefined ? [] : [seen.shown - moved]
  })
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)]?.toFixed(0)
  console.log(
    `drag: ${moves.length} movements, ${pictures.length} pictures; from hand to canvas ${waits[0]?.toFixed(0)} ms the first, ` +
      `${at(0.5)} half, ${at(0.95)} ms of twenty nineteen; scripts ${(script / moves.length).toFixed(1)} ms a movement; dots ${before.dots}`,
  )
  // How soon is a matter of the machine; that a picture comes for nearly every movement is the promise.
  expect(waits.length).toBeGreaterThan(moves.length / 2)
  expect(pictures.filter(({ shown }) => shown !== undefined).length).toBeGreaterThan(3)
})
