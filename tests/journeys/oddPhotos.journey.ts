import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

const folder = join(import.meta.dirname, '../../../shared/photos')
const odd = join(folder, 'odd')

/** Rows of the photos' own index: what each file is and whether a browser draws it. */
function rows() {
  const index = readFileSync(join(folder, 'index.md'), 'utf8')
  const section = index.slice(index.indexOf('## odd'))
  return [...section.matchAll(/^\| ([\w./-]+\.\w+) \| (\S+) \| \d+ \|(.*)\|$/gm)].map(
    ([, file, size, rest]) => ({
      file,
      size,
      opens: rest.includes('draw ok') || file.startsWith('heic-iphone8'),
      animated: file.startsWith('animated'),
    }),
  )
}

const state = (page: Page) => page.getByRole('status').textContent()

test.describe('odd files', () => {
  test.skip(!existsSync(odd), 'the shared photos are not on this machine')

  test('open as the index says, or are refused in a sentence', async ({ page }) => {
    test.setTimeout(180_000)
    await page.goto('/')
    const list = rows()
    expect(list.length).toBeGreaterThan(25)
    const wrong: string[] = []
    for (const { file, size, opens, animated } of list) {
      await page.getByRole('tab', { name: 'Photo' }).click()
      const status = page.getByRole('status')
      const told = Number(await status.getAttribute('data-told'))
      await page.getByLabel('Open photo').setInputFiles(join(odd, file))
      await expect(status, file).toHaveAttribute('data-told', String(told + 1), { timeout: 60_000 })
      await expect(status, file).toHaveAttribute('data-busy', 'false')
      const said = (await state(page)) ?? ''
      if (opens !== said.startsWith('Photo opened')) wrong.push(`${file}: ${said}`)
      if (!opens && !/[.:] ?[A-Z a-z]/.test(said)) wrong.push(`${file} refused without a next step: ${said}`)
      if (opens) {
        await page.getByRole('tab', { name: 'Photo' }).click()
        const shown = await page.getByText(/\d+ × \d+ px \(/).textContent()
        const [width, height] = (shown?.match(/\d+/g) ?? []).map(Number)
        const [w, h] = expectedSize(file, size)
        if (width !== w || height !== h) wrong.push(`${file}: shown as ${width} × ${height}, not ${w} × ${h}`)
        if (animated && !(await page.getByText('first frame').isVisible()))
          wrong.push(`${file}: animation not said`)
      }
    }
    expect(wrong).toEqual([])
  })
})

/** The index gives the size as stored: what lies on its side (by EXIF, by HEIF's box) comes out upright. */
function expectedSize(file: string, size: string): number[] {
  if (file.startsWith('heic-iphone8')) return [3000, 4000]
  if (file.startsWith('avif-irot1')) return [640, 427]
  if (/Portrait_[5-8]/.test(file)) return [1200, 1800]
  return size.split('x').map(Number)
}
