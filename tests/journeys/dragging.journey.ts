import { expect, type Page, test } from '@playwright/test'
import { goTo, picture } from './helpers/desk'
import { reachDesign } from './helpers/reachDesign'

/** What the page notes of a drag, ms: when the hand moved, when each picture was asked for, when it was on the canvas. */
type Noted = { moves: number[]; asked: number[]; shown: number[] }

/** Told before anything runs: notes when pointers move, drags are asked for, and new pictures reach a canvas. */
function takeNotes() {
  const noted: Noted = { moves: [], asked: [], shown: [] }
  Object.assign(window, { noted })
  addEventListener('pointermove', ({ timeStamp, buttons }) => buttons && noted.moves.push(timeStamp), true)
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, ...message: never) {
    const { path, argumentList } = (message[0] ?? {}) as {
      path?: string[]
      argumentList?: { value?: unknown }[]
    }
    if (path?.[0] === 'draw' && argumentList?.[1]?.value === true) noted.asked.push(performance.now())
    return post.apply(this, message)
  }
  const drawImage = CanvasRenderingContext2D.prototype.drawImage
  const seen = new WeakSet<object>()
  CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...drawn: never) {
    const image = drawn[0] as object
    if (image instanceof ImageBitmap && !seen.has(image)) {
      seen.add(image)
      noted.shown.push(performance.now())
    }
    return drawImage.apply(this, drawn)
  }
}

function forgetNotes() {
  const { noted } = window as unknown as { noted: Noted }
  for (const list of Object.values(noted)) list.length = 0
}

const noted = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted)

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
/** From one movement of the hand to the next, ms: thirty a second. */
const pace = 33

test('shows a dragged hairline step by step, the first as soon as the others', async ({ page }) => {
  await page.addInitScript(takeNotes)
  await reachDesign(page)
  await goTo(page, 'Design')
  const before = await picture(page)
  await page.waitForTimeout(4000)
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
  const { moves, asked, shown } = await noted(page)
  // A movement is shown by the first picture that was asked for after it.
  const waits = moves.flatMap(moved => {
    const turn = asked.findIndex(at => at >= moved)
    const seen = turn < 0 ? undefined : shown.find(at => at > asked[turn])
    return seen === undefined ? [] : [seen - moved]
  })
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)]?.toFixed(0)
  console.log(
    `drag: ${moves.length} movements, ${asked.length} pictures; from hand to canvas ${waits[0]?.toFixed(0)} ms the first, ` +
      `${at(0.5)} half, ${at(0.95)} ms of twenty nineteen; scripts ${(script / moves.length).toFixed(1)} ms a movement; dots ${before.dots}`,
  )
  expect(asked.length).toBeGreaterThan(3)
})
