import { expect, test } from '@playwright/test'
import { goTo, tap } from './helpers/desk'
import { sampleSpots } from './helpers/sampleSpots'

test('measures the sample’s scale by two taps on its printed strip', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  await expect(page.getByRole('img', { name: 'Scalp' })).toBeVisible()
  await goTo(page, 'Photo')
  const known = Number((await page.getByText('known for the sample').textContent())?.match(/[\d.]+/)?.[0])
  await page.getByRole('button', { name: 'Measure the scale' }).click()
  for (const cross of sampleSpots.crosses) await tap(page, cross, sampleSpots.photo)
  await page.getByRole('textbox', { name: 'Distance between them, mm' }).fill('50')
  await page.getByRole('button', { name: 'Use this scale' }).click()
  await expect(page.getByRole('status')).toContainText('Scale measured')
  const measured = Number((await page.getByText('measured over 50 mm').textContent())?.match(/[\d.]+/)?.[0])
  expect(Math.abs(measured / known - 1)).toBeLessThan(0.02)
})

test('says how soft the photo is, and softer of a blurred copy', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Try a sample' }).click()
  const softness = async (told: string) => {
    await expect(page.getByRole('status')).toContainText(told)
    await goTo(page, 'Photo')
    const said = await page.getByText(/^edges soft by/).textContent()
    return Number(said?.match(/^edges soft by ([\d.]+) px \([\d.]+ mm\), estimated/)?.[1])
  }
  const sharp = await softness('Sample opened')
  expect(sharp).toBeGreaterThan(0)
  const blurred = await page.evaluate(async () => {
    const photo = await createImageBitmap(await (await fetch('/samples/sample-front.jpg')).blob())
    const canvas = new OffscreenCanvas(photo.width, photo.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.filter = 'blur(2px)'
    context.drawImage(photo, 0, 0)
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())]
  })
  const buffer = Buffer.from(blurred)
  await page.getByLabel('Open photo').setInputFiles({ name: 'soft.png', mimeType: 'image/png', buffer })
  expect(await softness('Photo opened')).toBeGreaterThan(sharp + 0.8)
})
