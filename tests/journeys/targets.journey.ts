import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, goTo, kept, sweep } from './helpers/desk'
import { firstSuggestion } from './helpers/firstSuggestion'
import { sampleSpots } from './helpers/sampleSpots'

const { photo, skin, hair } = sampleSpots

/** Stubble before the ear, apart from the strip above it; and bare skin of the forehead. */
const lower = [
  [1040, 920],
  [1040, 960],
] as const
const bare = [
  [560, 560],
  [600, 560],
] as const

async function openSample(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('status')).toContainText('Sample opened')
  await page.getByRole('button', { name: 'Sample skin' }).click()
  await sweep(page, skin, photo)
  await expect(page.getByRole('status')).toContainText('Bare skin sampled')
}

const panel = (page: Page) => page.getByRole('tabpanel')
const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

test('compares strips, names the one that is none, and asks whether they were wet', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Sample hair' }).click()
  await sweep(page, hair, photo)
  await sweep(page, lower, photo)
  await expect(
    panel(page).getByText(/The strips differ by \d+\.\d ΔE\*ab.*strip 2 is the darkest/),
  ).toBeVisible()
  await sweep(page, bare, photo)
  await expect(panel(page).getByText(/Strip 3 was left out\. This strip is no darker/)).toBeVisible()
  await option(page, 'Wet').check()
  await expect(panel(page).getByText(/may be too dark by \d+ %\. Dry the sides/)).toBeVisible()
  await expectAccessible(page, 'Tones, three strips')
  expect((await firstSuggestion(page)).dots).toBeGreaterThan(500)
})

test('goes from a hair colour to a suggestion without any sides', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Shade')
  await option(page, 'A hair colour').check()
  await option(page, 'White').check()
  await expect(panel(page).getByText(/nearly transparent on this skin.*white stubble is grey/)).toBeVisible()
  await option(page, 'Grey').check()
  await expect(panel(page).getByText(/Two views of pale stubble/)).toBeVisible()
  await expect(page.getByRole('slider', { name: 'White among the hairs' })).toHaveValue('0.5')
  await option(page, 'Black').check()
  await expect(panel(page).getByText(/% of the light kept/)).toBeVisible()
  await expectAccessible(page, 'Shade, hair colour')
  const first = await firstSuggestion(page)
  expect(first.dots).toBeGreaterThan(500)

  await kept(page)
  await page.reload()
  await expect(page.getByRole('status')).toContainText('back as you left it')
  await goTo(page, 'Shade')
  await expect(option(page, 'A hair colour')).toBeChecked()
  await expect(option(page, 'Black')).toBeChecked()
})

test('leads from hair that is too long to less contrast under it', async ({ page }) => {
  await openSample(page)
  await option(page, 'Longer').check()
  await page.getByRole('button', { name: 'Sample hair' }).click()
  await sweep(page, lower, photo)
  await expect(panel(page).getByText(/Hair this long hides the skin/)).toBeVisible()
  await page.getByRole('button', { name: 'Less contrast under longer hair' }).click()
  await expect(page.getByRole('status')).toContainText('Hair sampled')
  await goTo(page, 'Shade')
  await expect(option(page, 'Less contrast under longer hair')).toBeChecked()
  await expect(panel(page).getByText(/Hair and scalp differ by \d+ L\* now/)).toBeVisible()
  await expect(panel(page).getByText(/For a woman with thinning hair, the cause comes first/)).toBeVisible()
  await page.getByRole('slider', { name: 'Contrast to take away' }).press('ArrowRight')
  await expect(page.getByRole('slider', { name: 'Contrast to take away' })).toHaveValue('0.55')
  expect((await firstSuggestion(page)).dots).toBeGreaterThan(500)
})
