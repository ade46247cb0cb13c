import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { drawPlan } from '../../src/browser/drawPlan'
import { lookAt } from '../../src/browser/heldPhoto'
import { isRemark } from '../../src/geometry/Remark'
import type { Plan } from '../../src/record/Plan'
import { readEntry } from '../../src/record/readEntry'
import { decodePng } from '../helpers/decodePng'
import { writtenEntry } from '../record/savedEntry'
import { expectAccessible, goTo, kept, picture } from './helpers/desk'
import { reachDesign } from './helpers/reachDesign'
import { sampleSpots } from './helpers/sampleSpots'

const sha256 = (bytes: Uint8Array | Uint8ClampedArray) =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex')

/** What the page handed to its worker last: the photo's pixels and the plan to draw. */
type Handed = { photo?: { width: number; height: number; data: string }; plan?: Plan }

/** Keeps what the page hands to its worker, so that the same can be drawn outside the browser. */
async function overhear(page: Page) {
  await page.addInitScript(() => {
    const handed: { photo?: ImageData; plan?: unknown } = {}
    Object.assign(window, { handed })
    const { postMessage } = Worker.prototype
    Worker.prototype.postMessage = function (this: Worker, message, ...rest: unknown[]) {
      const call = message?.path?.join()
      if (call === 'holdPhoto') handed.photo = structuredClone(message.argumentList[0].value)
      if (call === 'draw') handed.plan = structuredClone(message.argumentList[0].value)
      return Reflect.apply(postMessage, this, [message, ...rest])
    }
  })
}

async function heard(page: Page): Promise<Handed> {
  return page.evaluate(async () => {
    const { photo, plan } = (window as unknown as { handed: { photo: ImageData; plan: Plan } }).handed
    const reader = new FileReader()
    reader.readAsDataURL(new Blob([photo.data]))
    await new Promise(resolve => reader.addEventListener('load', resolve))
    const data = String(reader.result).split(',')[1]
    return { plan, photo: { width: photo.width, height: photo.height, data } }
  })
}

async function reachPreview(page: Page) {
  await reachDesign(page)
  await goTo(page, 'Preview')
  return picture(page)
}

const pick = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true })
const scalp = (page: Page) => page.getByRole('img', { name: 'Scalp' })

/** What a place of the stage shows, as red, green and blue. */
async function shownAt(page: Page, x: number, y: number) {
  return page.evaluate(
    ([x, y]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.konvajs-content canvas')!
      const scale = canvas.width / canvas.clientWidth
      return [...canvas.getContext('2d')!.getImageData(x * scale, y * scale, 1, 1).data].slice(0, 3).join()
    },
    [x, y],
  )
}

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('compares before and after, soft and linear, kept candidates, far and near', async ({ page }) => {
    const first = await reachPreview(page)
    await pick(page, 'Before / after')
    const divider = page.getByRole('slider', { name: 'Before and after' })
    await expect(divider).toHaveValue('50')
    const box = await scalp(page).boundingBox()
    if (!box) throw new Error('there is no Scalp on the page')
    const [middle, height] = [box.x + box.width / 2, box.y + box.height / 2]
    const place = [0.45 * box.width, 0.42 * box.height] as const
    const bare = await shownAt(page, ...place)

    await page.mouse.move(middle, height)
    await page.mouse.down()
    await page.mouse.move(middle - 0.2 * box.width, height, { steps: 5 })
    await page.mouse.up()
    expect(Math.abs(Number(await divider.inputValue()) - 30)).toBeLessThan(2)
    await expect.poll(() => shownAt(page, ...place)).not.toBe(bare)
    await divider.focus()
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight')
    expect(Math.abs(Number(await divider.inputValue()) - 32)).toBeLessThan(2)
    const touch = await page.context().newCDPSession(page)
    const finger = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: height }] })
    await finger('touchStart', box.x + 0.32 * box.width)
    for (const share of [0.45, 0.55, 0.7]) await finger('touchMove', box.x + share * box.width)
    await finger('touchEnd')
    expect(Math.abs(Number(await divider.inputValue()) - 70)).toBeLessThan(3)
    await expect.poll(() => shownAt(page, ...place)).toBe(bare)
    await expectAccessible(page, 'before and after')

    await page.getByRole('button', { name: 'Keep this one' }).click()
    const tray = page.getByRole('list', { name: 'Kept candidates' })
    await expect(tray.getByRole('listitem')).toHaveCount(1)
    await page.getByRole('button', { name: 'Linear', exact: true }).click()
    const linear = await picture(page)
    expect(linear.drawing).not.toBe(first.drawing)
    await pick(page, 'Two')
    await expect(scalp(page)).toHaveAttribute('data-layout', 'two')
    await picture(page)
    await pick(page, 'Kept')
    await picture(page)
    await expectAccessible(page, 'two')
    await pick(page, 'Four')
    await picture(page)
    for (const name of ['Today', 'Light', 'As chosen', 'Dark'])
      await expect(page.getByRole('main').getByText(name, { exact: true })).toBeVisible()
    await expectAccessible(page, 'four')
    await page.setViewportSize({ width: 390, height: 844 })
    for (const layout of ['Four', 'Two', 'Before / after', 'One']) {
      await pick(page, layout)
      await picture(page)
      // A control half under the edge of the sheet is no small target: the sheet scrolls.
      await page.locator('#step-panel').evaluate(panel => panel.scrollTo(0, 0))
      await expectAccessible(page, `${layout}, phone`)
    }
    await page.setViewportSize({ width: 1366, height: 1024 })

    await pick(page, 'Street')
    await expect(page.getByText('from 5.0 m')).toBeVisible()
    await pick(page, 'Powdered')
    await picture(page)
    await pick(page, 'As in the photo')
    await pick(page, 'Close')
    await page.getByRole('button', { name: 'Loupe' }).click()
    await scalp(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Loupe' })).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByRole('img', { name: /drawn patch of this skin/ })).toBeVisible()

    await kept(page)
    await page.reload()
    await expect(page.getByRole('status')).toContainText('back as you left it')
    await goTo(page, 'Preview')
    expect((await picture(page)).drawing).toBe(linear.drawing)
    await tray.getByRole('button', { name: /^Show/ }).click()
    expect(await picture(page)).toEqual(first)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect((await picture(page)).drawing).toBe(linear.drawing)
    await tray.getByRole('button', { name: /^Remove/ }).click()
    await expect(tray).toHaveCount(0)
  })
})

test('gives the picture away with its number, and draws it again to the byte outside the browser', async ({
  page,
}) => {
  await overhear(page)
  const shown = await reachPreview(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save picture' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe(`undertone-${shown.id?.slice(0, 12)}.png`)
  const bytes = readFileSync(await file.path())
  const { width, height, data, chunks } = decodePng(bytes)
  expect(width).toBe(sampleSpots.photo.width)
  expect(height).toBeGreaterThan(sampleSpots.photo.height + 60)
  expect(chunks.filter(name => !['IHDR', 'sRGB', 'IDAT', 'IEND'].includes(name))).toEqual([])
  const rows = data.subarray(0, 4 * width * sampleSpots.photo.height)
  expect(sha256(rows)).toBe(shown.drawing)

  const { photo, plan } = await heard(page)
  const pixels = { ...photo!, data: new Uint8ClampedArray(Buffer.from(photo!.data, 'base64')) }
  const entry = readEntry(JSON.parse(JSON.stringify({ ...writtenEntry(), plan })))
  if (isRemark(entry)) throw new Error(entry.code)
  const again = drawPlan(lookAt(pixels), entry.plan)
  if (isRemark(again)) throw new Error(again.code)
  expect(sha256(again.pixels.data)).toBe(shown.drawing)

  await pick(page, 'JPEG, smaller')
  await page.getByRole('textbox', { name: /file’s name/ }).fill('P 1042/front')
  const second = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save picture' }).click()
  const jpeg = await second
  expect(jpeg.suggestedFilename()).toBe(`P-1042-front-undertone-${shown.id?.slice(0, 12)}.jpg`)
  const letters = readFileSync(await jpeg.path())
  expect([...letters.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
  for (const word of ['Exif', 'http://ns.adobe.com', 'Photoshop', 'sample'])
    expect(letters.includes(word)).toBe(false)
})
