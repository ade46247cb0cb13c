import type { Page } from '@playwright/test'
import { firstSuggestion } from './firstSuggestion'
import { sampleTones } from './sampleTones'

/** Photo, skin, hair, shade: four of the five decisions; the fifth is the edge. */
export async function reachDesign(page: Page) {
  await page.goto('/')
  await sampleTones(page)
  return firstSuggestion(page)
}
