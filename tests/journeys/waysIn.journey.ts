import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

const sample = readFileSync(join(import.meta.dirname, '../../public/samples/sample-top.jpg')).toString(
  'base64',
)

/** Hands the page a file as a drop or a paste would. */
function give(page: Page, kind: 'drop' | 'paste') {
  return page.evaluate(
    ([kind, base64]) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], 'from-outside.jpg', { type: 'image/jpeg' }))
      const options = { bubbles: true, cancelable: true }
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...options, clipboardData: transfer })
      document.body.dispatchEvent(event)
    },
    [kind, sample] as const,
  )
}

for (const kind of ['drop', 'paste'] as const)
  test(`a photo comes in by ${kind}`, async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Try a sample' })).toBeVisible()
    await give(page, kind)
    await expect(page.getByRole('status')).toContainText('Photo opened')
    await page.getByRole('tab', { name: 'Photo' }).click()
    await expect(page.getByText('from-outside.jpg')).toBeVisible()
  })

test('a photo that is refused leaves the one on the desk where it was', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('status')).toContainText('Sample opened')
  await page.getByRole('tab', { name: 'Photo' }).click()
  await page
    .getByLabel('Open photo')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') })
  await expect(page.getByRole('status')).toContainText('This file is not a photo')
  await expect(page.getByText('sample-front.jpg')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
})
