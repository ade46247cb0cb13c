import { expect, type Page, test } from '@playwright/test'
import { goTo, picture } from './helpers/desk'
import { sampleSpots } from './helpers/sampleSpots'

type Spot = readonly [number, number]

async function place(page: Page, [x, y]: Spot) {
  const box = await page.getByRole('img', { name: 'Scalp' }).boundingBox()
  if (!box) throw new Error('there is no Scalp on the page')
  const { width, height } = sampleSpots.photo
  const zoom = Math.min(box.width / width, box.height / height)
  return {
    x: box.x + (box.width - width * zoom) / 2 + x * zoom,
    y: box.y + (box.height - height * zoom) / 2 + y * zoom,
  }
}

test.describe('fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

  test('brush, choose and pinch on a tablet', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Try a sample' }).tap()
    await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
    const touch = await page.context().newCDPSession(page)
    const fingers = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number; id: number }[]
    ) => touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    /** A tap becomes a click in the browser's own time; a finger waits until it sees the tool taken. */
    const take = async (name: string) => {
      const tool = page.getByRole('button', { name })
      await tool.tap()
      await expect(tool).toHaveAttribute('aria-pressed', 'true')
    }
    const brush = async (path: readonly Spot[]) => {
      const [first, ...rest] = await Promise.all(path.map(spot => place(page, spot)))
      await fingers('touchStart', { ...first, id: 1 })
      let last = first
      for (const next of rest) {
        for (let part = 1; part <= 6; part++)
          await fingers('touchMove', {
            x: last.x + ((next.x - last.x) * part) / 6,
            y: last.y + ((next.y - last.y) * part) / 6,
            id: 1,
          })
        last = next
      }
      await fingers('touchEnd')
    }
    await take('Sample skin')
    await brush(sampleSpots.skin)
    await expect(page.getByRole('status')).toContainText('Bare skin sampled')
    await take('Sample hair')
    await brush(sampleSpots.hair)
    await expect(page.getByRole('status')).toContainText('Side stubble sampled')

    // A second finger is a pinch, and leaves no dab of the tool behind.
    const counted = await page.getByRole('status').textContent()
    const middle = await place(page, [sampleSpots.photo.width / 2, sampleSpots.photo.height / 2])
    await fingers('touchStart', { x: middle.x - 40, y: middle.y, id: 1 })
    await fingers(
      'touchStart',
      { x: middle.x - 40, y: middle.y, id: 1 },
      { x: middle.x + 40, y: middle.y, id: 2 },
    )
    await fingers(
      'touchMove',
      { x: middle.x - 90, y: middle.y, id: 1 },
      { x: middle.x + 90, y: middle.y, id: 2 },
    )
    await fingers('touchEnd')
    expect(await page.getByRole('status').textContent()).toBe(counted)

    await page.getByRole('button', { name: 'Suggest shade' }).tap()
    await page
      .getByRole('list', { name: 'Suggestions' })
      .getByRole('button', { name: 'Choose' })
      .first()
      .tap()
    expect((await picture(page)).dots).toBeGreaterThan(1000)
  })
})

test('keys alone reach a picture', async ({ page }) => {
  await page.goto('/')
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).first().focus()
    await page.keyboard.press('Enter')
  }
  await press('Try a sample')
  const scalp = page.getByRole('img', { name: 'Scalp' })
  await expect(scalp).toBeVisible()

  /** Walks the brush from the middle of the stage to a photo pixel with arrow keys, and dabs. */
  const walk = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    for (const [distance, back, on] of [
      [to.x - from.x, 'ArrowLeft', 'ArrowRight'],
      [to.y - from.y, 'ArrowUp', 'ArrowDown'],
    ] as const)
      for (let step = 0; step < Math.round(Math.abs(distance) / 12); step++)
        await page.keyboard.press(distance < 0 ? back : on)
    for (let dab = 0; dab < 4; dab++) {
      await page.keyboard.press('Enter')
      await page.keyboard.press('ArrowDown')
    }
  }
  const box = await scalp.boundingBox()
  if (!box) throw new Error('there is no Scalp on the page')
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const skin = await place(page, sampleSpots.skin[0])
  const hair = await place(page, sampleSpots.hair[0])

  await press('Sample skin')
  await scalp.focus()
  await walk(middle, skin)
  await expect(page.getByRole('status')).toContainText('Bare skin sampled')
  await press('Sample hair')
  await scalp.focus()
  await walk({ x: skin.x, y: skin.y + 48 }, hair)
  await expect(page.getByRole('status')).toContainText('Side stubble sampled')
  await press('Suggest shade')
  await expect(page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').first()).toBeVisible()
  await press('Choose')
  await picture(page)
  await press('Soft')
  await goTo(page, 'Preview')
  expect((await picture(page)).dots).toBeGreaterThan(1000)
})
