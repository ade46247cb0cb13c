import { expect, test } from '@playwright/test'
import { expectAccessible, goTo, picture } from './helpers/desk'
import { reachDesign } from './helpers/reachDesign'

test('goes from the fresh day to ten years and back, through sessions, pace and grey sides', async ({
  page,
}) => {
  await reachDesign(page)
  await goTo(page, 'Preview')
  const healed = await picture(page)
  const when = page.getByRole('slider', { name: 'When' })
  await expect(when).toHaveAttribute('aria-valuetext', 'Day 30, healed')

  await when.press('Home')
  await expect(page.getByText('Pink like a slight sunburn')).toBeVisible()
  const fresh = await picture(page)
  expect(fresh.dots).toBe(healed.dots)
  expect(fresh.id).not.toBe(healed.id)
  expect(fresh.drawing).not.toBe(healed.drawing)
  await expectAccessible(page, 'fresh')

  await when.press('End')
  await expect(when).toHaveAttribute('aria-valuetext', '10 years')
  await expect(page.getByText('Assumption').first()).toBeVisible()
  const late = await picture(page)
  await page.getByRole('slider', { name: 'Sun protection' }).press('End')
  const covered = await picture(page)
  expect(new Set([fresh.drawing, healed.drawing, late.drawing, covered.drawing]).size).toBe(4)

  await page.getByRole('button', { name: 'Healed', exact: true }).click()
  expect(await picture(page)).toEqual(healed)
  await page.getByRole('radio', { name: '1', exact: true }).check({ force: true })
  expect((await picture(page)).dots).toBeLessThan(0.5 * (healed.dots ?? 0))
  await expect(page.getByText('After session 1')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await picture(page)).toEqual(healed)

  await page.getByRole('checkbox', { name: 'Sides turn grey' }).check({ force: true })
  expect((await picture(page)).drawing).not.toBe(healed.drawing)
  await expect(page.getByText(/sides this grey/)).toBeVisible()
  await expectAccessible(page, 'grey sides')

  await page.getByRole('button', { name: 'Turn to the patient' }).click()
  await when.press('Home')
  await expect(page.getByText('Simulation, not a promise')).toBeVisible()
  await expectAccessible(page, 'patient, fresh')
})
