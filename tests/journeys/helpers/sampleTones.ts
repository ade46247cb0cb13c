import { expect, type Page } from '@playwright/test'
import { sweep } from './desk'
import { sampleSpots } from './sampleSpots'

/** On a page that is open: the sample photo, its bare skin and its sides brushed. */
export async function sampleTones(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
  await page.getByRole('button', { name: 'Sample skin' }).click()
  await sweep(page, sampleSpots.skin, sampleSpots.photo)
  await expect(page.getByRole('status')).toContainText('Bare skin sampled')
  await page.getByRole('button', { name: 'Sample hair' }).click()
  await sweep(page, sampleSpots.hair, sampleSpots.photo)
  await expect(page.getByRole('status')).toContainText('Side stubble sampled')
}
