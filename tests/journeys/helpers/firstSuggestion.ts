import type { Page } from '@playwright/test'
import { picture } from './desk'

/** Asks for shades and takes the first; what is drawn with it. */
export async function firstSuggestion(page: Page) {
  await page.getByRole('button', { name: 'Suggest shade' }).click()
  await page
    .getByRole('list', { name: 'Suggestions' })
    .getByRole('button', { name: 'Choose' })
    .first()
    .click()
  return picture(page)
}
