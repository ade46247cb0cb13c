import { expect, type Page } from '@playwright/test'
import { picture, sweep } from './desk'
import { sampleSpots } from './sampleSpots'

/** Photo, skin, hair, shade: four of the five decisions; the fifth is the edge. */
export async function reachDesign(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
  await page.getByRole('button', { name: 'Sample skin' }).click()
  await sweep(page, sampleSpots.skin, sampleSpots.photo)
  await expect(page.getByRole('status')).toContainText('Bare skin sampled')
  await page.getByRole('button', { name: 'Sample hair' }).click()
  await sweep(page, sampleSpots.hair, sampleSpots.photo)
  await expect(page.getByRole('status')).toContainText('Side stubble sampled')
  await page.getByRole('button', { name: 'Suggest shade' }).click()
  await page
    .getByRole('list', { name: 'Suggestions' })
    .getByRole('button', { name: 'Choose' })
    .first()
    .click()
  return picture(page)
}
