import { expect, type Page, test } from '@playwright/test'
import { startCorners } from '../../src/app/tools/chartCorners'
import { encodePng } from '../helpers/encodePng'
import { cardMiddle, chartCorners, headWithChart } from '../helpers/headWithChart'
import { expectAccessible, goTo, kept, picture, sweep, tap } from './helpers/desk'
import { firstSuggestion } from './helpers/firstSuggestion'
import { sampleSpots } from './helpers/sampleSpots'

const { photo } = sampleSpots
const png = encodePng(headWithChart())

/** The photo of a head, a chart and a grey card lies on the desk, and the panel asks what is in it. */
async function open(page: Page, reference: string) {
  await page.goto('/')
  await page
    .getByLabel('Open photo')
    .setInputFiles({ name: 'head.png', mimeType: 'image/png', buffer: Buffer.from(png) })
  await expect(page.getByRole('status')).toContainText('Photo opened')
  await goTo(page, 'Photo')
  await page.getByRole('radio', { name: reference }).check()
}

const fact = (page: Page, name: string) => page.locator('dt', { hasText: name }).locator('xpath=../dd')

async function sampleSkin(page: Page) {
  await goTo(page, 'Tones')
  await page.getByRole('button', { name: 'Sample skin' }).click()
  await sweep(page, sampleSpots.skin, photo)
  await expect(page.getByRole('status')).toContainText('Bare skin sampled')
}

test('a chart’s corners are dragged, undone, nudged by keys, and stay with the record', async ({ page }) => {
  await open(page, '24-patch chart')
  const spot = ({ x, y }: { x: number; y: number }) => [x, y] as const
  const start = startCorners(photo)
  for (const place of [0, 1, 2, 3]) await sweep(page, [spot(start[place]), spot(chartCorners[place])], photo)
  await expect(page.getByRole('status')).toContainText('Chart read')
  const slope = await fact(page, 'Tone curve').textContent()
  expect(Number(slope?.match(/[\d.]+/)?.[0])).toBeCloseTo(1.12, 1)

  // A corner pushed inside is refused in a sentence, and undo brings the reading back.
  await sweep(page, [spot(chartCorners[2]), [150, 880]], photo)
  await expect(page.getByRole('status')).toContainText('The corners cross')
  await expect(fact(page, 'Tone curve')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(fact(page, 'Tone curve')).toHaveText(String(slope))

  const corner = page.getByRole('button', { name: 'Chart corner 1' })
  await corner.focus()
  await page.keyboard.press('ArrowRight')
  await expect(corner).toHaveAttribute('aria-description', /^72 px across/)
  await expect(fact(page, 'Tone curve')).toHaveCount(1)
  await expectAccessible(page, 'white reference')

  await sampleSkin(page)
  await expect(fact(page, 'L*, 80 % sure')).toHaveText(/ ± [123] with the chart, ± ([6-9]|1\d) without/)
  await page.getByRole('button', { name: 'Sample hair' }).click()
  await sweep(page, sampleSpots.hair, photo)
  await expect(page.getByRole('status')).toContainText('Side stubble sampled')
  const drawn = await firstSuggestion(page)
  await goTo(page, 'Record')
  await page.getByRole('textbox', { name: 'Patient reference' }).fill('P-24')
  await page.getByRole('textbox', { name: 'Saved by' }).fill('Ana')
  await page.getByRole('button', { name: 'Save record' }).click()
  await expect(page.getByRole('status')).toContainText('Saved on this device')
  await kept(page)

  await page.reload()
  await goTo(page, 'Record')
  await page.getByRole('list', { name: 'Records' }).getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('status')).toContainText('the picture is the same, dot for dot')
  expect(await picture(page)).toEqual(drawn)
  await goTo(page, 'Photo')
  await expect(page.getByRole('radio', { name: '24-patch chart' })).toBeChecked()
  await expect(fact(page, 'Tone curve')).toHaveCount(1)
})

test('a chart is found by itself, and comes back with the draft', async ({ page }) => {
  await open(page, '24-patch chart')
  await page.getByRole('button', { name: 'Find the chart' }).click()
  await expect(page.getByRole('status')).toContainText('Chart read')
  const residual = await fact(page, 'Off its published colours').textContent()
  expect(Number(residual?.match(/ΔE2000 ([\d.]+)/)?.[1])).toBeLessThan(1)
  await kept(page)
  await page.reload()
  await expect(page.getByRole('status')).toContainText('back as you left it')
  await goTo(page, 'Photo')
  await expect(fact(page, 'Off its published colours')).toHaveText(String(residual))
  await page.getByRole('radio', { name: 'None' }).check()
  await expect(fact(page, 'Off its published colours')).toHaveCount(0)
})

test('a grey card is tapped; skin, glare and the wrong card are refused in a sentence', async ({ page }) => {
  await open(page, 'Grey or white card')
  const status = page.getByRole('status')
  await tap(page, [700, 430], photo)
  await expect(status).toContainText('too colourful')
  await page.getByRole('button', { name: 'Tap the card' }).click()
  await tap(page, [cardMiddle.x, cardMiddle.y], photo)
  await expect(status).toContainText('Card read')
  await expect(fact(page, 'Exposure corrected by')).toHaveText(/\+0\.\d stops/)
  await page.getByRole('radio', { name: 'White, 90 %' }).check()
  await expect(status).toContainText('too dark for the chosen card')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(fact(page, 'Exposure corrected by')).toHaveCount(1)
  await sampleSkin(page)
  await expect(fact(page, 'L*, 80 % sure')).toContainText('with the card')
})
