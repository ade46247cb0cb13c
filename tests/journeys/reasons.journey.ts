import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, goTo, picture } from './helpers/desk'
import { sampleTones } from './helpers/sampleTones'

async function reachShade(page: Page) {
  await page.goto('/')
  await sampleTones(page)
  await page.getByRole('button', { name: 'Suggest shade' }).click()
  await expect(page.getByRole('status')).toContainText('12 suggestions')
  return page.getByRole('list', { name: 'Suggestions' })
}

test('reads the reason aloud, and says another for another depth', async ({ page }) => {
  const list = await reachShade(page)
  const why = list.getByRole('button', { name: 'Why this shade' }).first()
  await why.click()
  await expect(why).toHaveAttribute('aria-expanded', 'true')
  const depth = list.getByText(/mm deeper it would heal/)
  await expect(depth).toBeVisible()
  const said = await depth.textContent()
  await expect(list.getByRole('img', { name: /takes \d+ % of the blue light/ })).toBeVisible()
  await expectAccessible(page, 'Why this shade')
  const aloud = await list.getByText(/Healed under this skin it will/).textContent()
  await list.getByRole('button', { name: 'Choose' }).first().click()
  await picture(page)
  await goTo(page, 'Preview')
  await page.getByRole('button', { name: 'Turn to the patient' }).click()
  await page.getByRole('button', { name: 'Why this shade' }).click()
  await expect(page.getByText(aloud ?? 'nothing')).toBeVisible()
  await expectAccessible(page, 'read to the patient')
  await page.getByRole('button', { name: 'Back to staff view' }).click()
  await goTo(page, 'Shade')

  await page.getByRole('slider', { name: 'Planned depth' }).focus()
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowRight')
  await expect(list.getByText(/0\.[56]5 mm deep/).first()).toBeVisible()
  await list.getByRole('button', { name: 'Why this shade' }).first().click()
  await expect(list.getByText(/mm deeper it would heal/)).toBeVisible()
  expect(await list.getByText(/mm deeper it would heal/).textContent()).not.toBe(said)
})

test('takes other dots of the same tone in place of a suggestion', async ({ page }) => {
  const list = await reachShade(page)
  await list.getByRole('button', { name: 'Why this shade' }).nth(2).click()
  const cells = list.getByRole('table').getByRole('button', { pressed: false })
  await expect(cells.first()).toBeVisible()
  const name = await cells.first().getAttribute('aria-label')
  const density = /(\d+) dots/.exec(name ?? '')?.[1]
  await cells.first().click()
  await expect(page.getByRole('status')).toContainText('has taken its place')
  await expect(list.getByText(new RegExp(`^${density} dots/cm²`)).first()).toBeVisible()
})

test('repeats the last recipe in one tap', async ({ page }) => {
  const list = await reachShade(page)
  await page.getByRole('button', { name: 'Repeat last recipe' }).click()
  await expect(page.getByRole('status')).toContainText('No record on this device holds a recipe yet')

  await page.getByRole('slider', { name: 'Volume to mix' }).focus()
  for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowRight')
  const recipe = await list
    .getByText(/ml pigment/)
    .first()
    .textContent()
  expect(recipe).toMatch(/\d\.\d\d ml/)
  await list.getByRole('button', { name: 'Choose' }).first().click()
  await picture(page)
  await goTo(page, 'Record')
  await page.getByRole('textbox', { name: 'Patient reference' }).fill('P-7')
  await page.getByRole('textbox', { name: 'Saved by' }).fill('Ana')
  await page.getByRole('button', { name: 'Save record' }).click()
  await expect(page.getByRole('status')).toContainText('Saved on this device')

  await goTo(page, 'Shade')
  await page.getByRole('button', { name: 'Repeat last recipe' }).click()
  await expect(page.getByRole('status')).toContainText(recipe ?? '')
  await expect(page.getByRole('heading', { name: 'Last recipe, for P-7' })).toBeVisible()
})
