import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, goTo, picture } from './helpers/desk'
import { sampleTones } from './helpers/sampleTones'

const table = [
  '\uFEFFname;carbon g/L;red g/L;dilutions;lots',
  'Clinic black;40;;"0; 0,5; 1; 2; 4; 8; 12";B7 exp 2099-05-31',
  'Clinic <b>warm</b>;40;60;1:2 | 1:4 | 12 drops per ml;W1 exp 2020-01-31',
  'Backwards;40;;-2;',
  'Spoons;40;;3 spoons;',
  'Ounces;3 oz;;1;',
].join('\r\n')

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Pigments' })

async function openPigments(page: Page, count: number) {
  await goTo(page, 'Shade')
  await page.getByRole('button', { name: `Pigments (${count})` }).click()
  await expect(dialog(page)).toBeVisible()
}

async function importTable(page: Page, text: string) {
  await dialog(page)
    .getByLabel('Import pigments')
    .setInputFiles({ name: 'shades.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
}

test('keeps a clinic’s own pigments, names what is wrong with a table, and suggests from them', async ({
  page,
}) => {
  await page.goto('/')
  await openPigments(page, 12)
  await expectAccessible(page, 'Pigments')

  await dialog(page).getByRole('button', { name: 'Add a pigment' }).click()
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('House grey')
  await dialog(page).getByText('Measured swatch', { exact: true }).click()
  for (const [name, value] of [
    ['L*', '46,1'],
    ['a*', '1.9'],
    ['b*', '10'],
    ['Thinned, ml per ml', '1'],
  ])
    await dialog(page).getByRole('textbox', { name, exact: true }).fill(value)
  await dialog(page).getByRole('button', { name: 'Work out the composition' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Carbon black, g/L' })).toHaveValue(/^1[45]\.?\d*$/)
  await dialog(page).getByRole('textbox', { name: 'Steps you mix' }).fill('undiluted; 3 jugs')
  await dialog(page).getByRole('button', { name: 'Add a lot' }).click()
  await dialog(page).getByRole('textbox', { name: 'Lot number' }).fill('A123')
  await dialog(page).getByLabel('Use by').fill('2020-05-31')
  await expect(dialog(page)).toContainText('Past its date')
  await expectAccessible(page, 'Pigment form')
  await dialog(page).getByRole('button', { name: 'Save pigment' }).click()
  await expect(dialog(page)).toContainText('“3 jugs” is in “jugs”, which is not known here')
  await dialog(page).getByRole('textbox', { name: 'Steps you mix' }).fill('undiluted; 40 drops; 70/30')
  await dialog(page).getByRole('button', { name: 'Save pigment' }).click()
  await expect(dialog(page)).toContainText('House grey saved.')
  const grey = dialog(page).getByRole('listitem').filter({ hasText: 'House grey' })
  await expect(grey).toContainText('3 steps, up to 2 ml per ml.Every lot is past its date')

  await importTable(page, table)
  await expect(dialog(page)).toContainText('2 of 5 rows can be taken.')
  await expect(dialog(page)).toContainText('Row 4, Backwards: The step “-2” is below nothing.')
  await expect(dialog(page)).toContainText('Row 5, Spoons: The step “3 spoons” is in “spoons”')
  await expect(dialog(page)).toContainText('Row 6, Ounces: carbon g/L is “3 oz”, and “oz” is no unit')
  await expectAccessible(page, 'Import')
  await dialog(page).getByRole('button', { name: 'Have only these 2' }).click()
  await expect(dialog(page).getByRole('listitem')).toHaveCount(2)
  await dialog(page).getByRole('button', { name: 'Undo the last change' }).click()
  await expect(dialog(page).getByRole('listitem')).toHaveCount(13)
  await importTable(page, table)
  await dialog(page).getByRole('button', { name: 'Have only these 2' }).click()
  await expect(dialog(page).locator('footer')).toHaveAttribute('data-saved', 'true')
  await page.reload()

  await sampleTones(page)
  await page.getByRole('button', { name: 'Suggest shade' }).click()
  const suggestions = page.getByRole('list', { name: 'Suggestions' })
  await expect(suggestions.getByRole('heading').first()).toContainText('Clinic')
  await expect(suggestions).not.toContainText('Carbon 1')
  await expect(page.getByRole('tabpanel')).toContainText('Every lot is past its date: Clinic <b>warm</b>')
  await suggestions
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /Clinic black/ }) })
    .getByRole('button', { name: 'Choose' })
    .first()
    .click()
  await expect(page.getByRole('status')).toContainText('Clinic black chosen')
  expect((await picture(page)).dots).toBeGreaterThan(1000)

  await goTo(page, 'Record')
  const lot = page.getByRole('combobox', { name: 'Pigment lot' })
  await expect(lot).toHaveValue('B7')
  await lot.selectOption('not written down')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(lot).toHaveValue('B7')
  await page.getByRole('textbox', { name: 'Patient reference' }).fill('P-9')
  await page.getByRole('textbox', { name: 'Saved by' }).fill('Ana')
  await expectAccessible(page, 'Record with a lot')
  await page.getByRole('button', { name: 'Save record' }).click()
  await expect(page.getByRole('list', { name: 'Records' })).toContainText('lot B7, use by 2099-05-31')
})

test('works with a thousand pigments, and gives them back as a table', async ({ page }) => {
  await page.goto('/')
  await openPigments(page, 12)
  const rows = Array.from({ length: 1000 }, (_, i) => `Shade ${i + 1};${1 + (i % 90)};0;0 | 2 | 8;`)
  await importTable(page, ['name;carbon;red;dilutions;lots', ...rows].join('\n'))
  await expect(dialog(page)).toContainText('1000 of 1000 rows can be taken.')
  await dialog(page).getByRole('button', { name: 'Have only these 1000' }).click()
  await expect(dialog(page)).toContainText('Pigments: 1000, each shown')
  await dialog(page).getByRole('searchbox', { name: 'Find a pigment' }).fill('shade 1000')
  await expect(dialog(page).getByRole('listitem')).toHaveCount(1)
  const saved = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Export as CSV' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^pigments-\d{4}-\d\d-\d\d\.csv$/)
  await dialog(page).getByRole('button', { name: 'Back to the starter catalogue' }).click()
  await dialog(page).getByRole('button', { name: 'Close the pigments' }).click()
  await expect(page.getByRole('button', { name: 'Pigments (12)' })).toBeVisible()
})
