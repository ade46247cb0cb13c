import { expect, test } from '@playwright/test'
import { expectAccessible, goTo, kept, picture } from './helpers/desk'
import { reachDesign } from './helpers/reachDesign'

test('goes from photo to record in five decisions, and comes back dot for dot', async ({ page }) => {
  const first = await reachDesign(page)
  expect(first.dots).toBeGreaterThan(1000)

  await page.getByRole('button', { name: 'Linear' }).click()
  await expect(page.getByRole('slider', { name: 'Edge' })).toHaveValue('100')
  const linear = await picture(page)
  expect(linear.drawing).not.toBe(first.drawing)

  await page.getByRole('button', { name: 'Undo' }).click()
  expect((await picture(page)).drawing).toBe(first.drawing)
  await page.getByRole('button', { name: 'Redo' }).click()
  expect((await picture(page)).drawing).toBe(linear.drawing)

  await goTo(page, 'Preview')
  const seconds = await page.getByText(/^\d+\.\d s$/).textContent()
  console.log(`first picture after ${seconds}`)
  await goTo(page, 'Record')
  await page.getByRole('textbox', { name: 'Patient reference' }).fill('P-1042')
  await page.getByRole('textbox', { name: 'Saved by' }).fill('Ana')
  await page
    .getByRole('textbox', { name: 'Note' })
    .fill('Prefers the distinct line, a little lighter in front.')
  await page.getByRole('button', { name: 'Save record' }).click()
  await expect(page.getByRole('status')).toContainText('Saved on this device for P-1042')

  await page.reload()
  await goTo(page, 'Photo')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('status')).toContainText('Sample opened')
  await goTo(page, 'Record')
  const records = page.getByRole('list', { name: 'Records' }).getByRole('listitem')
  await expect(records).toHaveCount(1)
  await expect(records).toContainText('P-1042')
  await records.getByRole('button', { name: 'Open' }).click()
  await expect(page.getByRole('status')).toContainText('the picture is the same, dot for dot')
  const reopened = await picture(page)
  expect(reopened).toEqual(linear)
})

test('loses nothing when the tab is closed in the middle', async ({ page }) => {
  const before = await reachDesign(page)
  await page.getByRole('slider', { name: 'Hairline centre' }).focus()
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowUp')
  const moved = await picture(page)
  expect(moved.drawing).not.toBe(before.drawing)
  await kept(page)
  await page.reload()
  await expect(page.getByRole('status')).toContainText('back as you left it')
  expect(await picture(page)).toEqual(moved)
})

test('leaves a person on the step they went to while the desk comes back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('status')).toContainText('Sample opened')
  await kept(page)
  await page.reload()
  await goTo(page, 'Record')
  await expect(page.getByRole('status')).toContainText('back as you left it')
  await expect(page.getByRole('tab', { name: 'Record' })).toHaveAttribute('aria-selected', 'true')
})

test('keeps every dot in its place while the hairline is dragged', async ({ page }) => {
  await reachDesign(page)
  const slider = page.getByRole('slider', { name: 'Hairline centre' })
  const value = Number(await slider.inputValue())
  const before = await picture(page)
  const handle = await slider.boundingBox()
  if (!handle) throw new Error('the centre handle has no place on the screen')
  const { x, y } = { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 20, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(value)
  expect((await picture(page)).dots).toBeLessThan(before.dots)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await picture(page)).toEqual(before)
})

test('is accessible on every step, each filled with what it shows', async ({ page }) => {
  await page.goto('/')
  await expectAccessible(page, 'Welcome')
  await reachDesign(page)
  for (const theme of ['dark', 'light']) {
    for (const step of ['Photo', 'Tones', 'Shade', 'Design', 'Preview', 'Record']) {
      await goTo(page, step)
      await expectAccessible(page, `${step}, ${theme}`)
    }
    await page.getByRole('button', { name: /theme/ }).click()
  }
  await goTo(page, 'Preview')
  await page.getByRole('button', { name: 'Turn to the patient' }).click()
  await expectAccessible(page, 'Patient view')
})

test('says what is missing and where to find it', async ({ page }) => {
  await page.goto('/')
  await goTo(page, 'Shade')
  await page.getByRole('button', { name: 'Suggest shade' }).click()
  await expect(page.getByRole('status')).toContainText('Sample bare skin first')
  await goTo(page, 'Record')
  await page.getByRole('button', { name: 'Save record' }).click()
  await expect(page.getByRole('status')).toContainText('Type a patient reference first')
})
