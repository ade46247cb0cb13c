import { expect, test } from '@playwright/test'
import { goTo, tap } from './helpers/desk'
import { sampleSpots } from './helpers/sampleSpots'

test('measures the sample’s scale by two taps on its printed strip', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
  await goTo(page, 'Photo')
  const known = Number((await page.getByText('known for the sample').textContent())?.match(/[\d.]+/)?.[0])
  await page.getByRole('button', { name: 'Measure the scale' }).click()
  for (const cross of sampleSpots.crosses) await tap(page, cross, sampleSpots.photo)
  await page.getByRole('textbox', { name: 'Distance between them, mm' }).fill('50')
  await page.getByRole('button', { name: 'Use this scale' }).click()
  await expect(page.getByRole('status')).toContainText('Scale measured')
  const measured = Number((await page.getByText('measured over 50 mm').textContent())?.match(/[\d.]+/)?.[0])
  expect(Math.abs(measured / known - 1)).toBeLessThan(0.02)
})
