import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

type Spot = readonly [x: number, y: number]

/** The screen place of a photo pixel while the whole photo is shown: contained in the Scalp, centred. */
async function onScreen(page: Page, [x, y]: Spot, photo: { width: number; height: number }) {
  const box = await page.getByRole('img', { name: 'Scalp' }).boundingBox()
  if (!box) throw new Error('there is no Scalp on the page')
  const zoom = Math.min(box.width / photo.width, box.height / photo.height)
  return {
    x: box.x + (box.width - photo.width * zoom) / 2 + x * zoom,
    y: box.y + (box.height - photo.height * zoom) / 2 + y * zoom,
  }
}

/** A drag of the mouse over photo pixels. */
export async function sweep(page: Page, path: readonly Spot[], photo: { width: number; height: number }) {
  const [first, ...rest] = await Promise.all(path.map(spot => onScreen(page, spot, photo)))
  await page.mouse.move(first.x, first.y)
  await page.mouse.down()
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 6 })
  await page.mouse.up()
}

export async function tap(page: Page, spot: Spot, photo: { width: number; height: number }) {
  const { x, y } = await onScreen(page, spot, photo)
  await page.mouse.click(x, y)
}

export async function goTo(page: Page, step: string) {
  await page.getByRole('tab', { name: step }).click()
  await expect(page.getByRole('tab', { name: step })).toHaveAttribute('aria-selected', 'true')
}

/** No serious or critical WCAG A or AA violation on the page as it stands, filled with what it shows. */
export async function expectAccessible(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
  ).toEqual([])
}

/** Waits until the picture of the present choices is on the Scalp; its id, its bytes' hash and its dots. */
export async function picture(page: Page) {
  const scalp = page.getByRole('img', { name: 'Scalp' })
  await expect(scalp).toHaveAttribute('data-state', 'drawn')
  return {
    id: await scalp.getAttribute('data-picture'),
    drawing: await scalp.getAttribute('data-drawing'),
    dots: Number(await scalp.getAttribute('data-dots')),
  }
}

/** Waits until everything chosen so far is in the vault. */
export async function kept(page: Page) {
  await expect(page.getByRole('status')).toHaveAttribute('data-kept', 'true')
}
