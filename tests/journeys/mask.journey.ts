import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { lookAt } from '../../src/browser/heldPhoto'
import type { Point } from '../../src/geometry/Point'
import { faceFromMesh, type MeshPoint } from '../../src/head/faceFromMesh'
import { toScalpMap } from '../../src/head/toScalpMap'
import { scalpDots, showDots } from '../../src/stubble/scalpDots'
import { whereDotsMayGo } from '../../src/stubble/whereDotsMayGo'
import { decodeJpeg } from '../helpers/decodeImage'
import { insidePolygon } from '../helpers/insidePolygon'
import { expectAccessible, goTo, picture, sweep } from './helpers/desk'
import { reachDesign } from './helpers/reachDesign'
import { sampleSpots } from './helpers/sampleSpots'

const heads = join(import.meta.dirname, '../../../shared/photos/heads')

test('a brush keeps dots off a place, lets them in again, and is undone', async ({ page }) => {
  await reachDesign(page)
  await expect(page.getByText(/No face was found in this photo/)).toBeVisible({ timeout: 40_000 })
  const before = await picture(page)
  await page.getByRole('button', { name: 'Keep off' }).click()
  const crown = [
    [660, 330],
    [800, 340],
  ] as const
  await sweep(page, crown, sampleSpots.photo)
  await expect(page.getByRole('button', { name: 'Clear strokes' })).toBeVisible()
  const fewer = await picture(page)
  expect(before.dots - fewer.dots).toBeGreaterThan(200)
  await expectAccessible(page, 'where dots may go')
  await page.getByRole('button', { name: 'Allow' }).click()
  await sweep(page, crown, sampleSpots.photo)
  const mostBack = before.dots - 0.2 * (before.dots - fewer.dots)
  await expect.poll(async () => (await picture(page)).dots).toBeGreaterThan(mostBack)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await picture(page)).toEqual(fewer)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await picture(page)).toEqual(before)
  await page.keyboard.press('Escape')
  await goTo(page, 'Preview')
  expect(await picture(page)).toEqual(before)
})

/** Numbers of the hand-placed points around places where no pigment goes. */
const handDrawn = {
  face: [
    71, 72, 73, 74, 75, 78, 79, 80, 81, 82, 112, 187, 113, 188, 114, 133, 132, 131, 130, 129, 128, 127, 126,
    125, 111, 186, 110, 185, 109,
  ],
  rightBrow: [71, 72, 73, 74, 75, 76, 84, 83],
  leftBrow: [77, 78, 79, 80, 81, 82, 86, 85],
  rightEar: [109, 115, 116, 117, 118, 119, 111, 186, 110, 185],
  leftEar: [112, 120, 121, 122, 123, 124, 114, 188, 113, 187],
}
const browsAndEyes = [
  ...handDrawn.rightBrow,
  ...handDrawn.leftBrow,
  ...Array.from({ length: 26 }, (_, i) => 18 + i),
]

/** Keeps the points the net found, out of what comes back from any worker. */
async function overhearMesh(page: Page) {
  await page.addInitScript(() => {
    const Real = Worker
    class Overheard extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener('message', ({ data }) => {
          if (Array.isArray(data?.value) && data.value.length >= 468)
            Object.assign(window, { mesh: data.value })
        })
      }
    }
    window.Worker = Overheard
  })
}

const largestCopy = 1024

test.describe('real heads', () => {
  test.skip(!existsSync(heads), 'the shared photos are not on this machine')

  test('keep dots off face, brows and ears as a hand drew them', async ({ page }) => {
    test.setTimeout(240_000)
    await overhearMesh(page)
    await page.goto('/')
    for (const head of [
      '021-bald-light',
      '037-shaved-tan',
      '061-shaved-dark',
      '105-buzz-light',
      '114-buzz-brown',
      '099-woman-dark',
      '125-thinning-light',
      '008-short-southasian',
    ]) {
      const file = join(heads, `london-${head}`)
      await page.evaluate(() => Object.assign(window, { mesh: undefined }))
      await goTo(page, 'Photo')
      await page.getByLabel('Open photo').setInputFiles(`${file}.jpg`)
      const heard = () => page.evaluate(() => (window as { mesh?: MeshPoint[] }).mesh)
      await expect.poll(async () => (await heard())?.length, { timeout: 40_000 }).toBeGreaterThan(467)
      const pixels = decodeJpeg(`${file}.jpg`)
      const larger = Math.max(1, pixels.width / largestCopy)
      const mesh = (await heard())?.map(([x, y, z]): MeshPoint => [x * larger, y * larger, z * larger])
      const dots = dotsOn(pixels, mesh ?? [])
      expect(dots.length).toBeGreaterThan(1000)
      const placed = readPoints(`${file}.tem`)
      for (const [place, numbers] of Object.entries(handDrawn)) {
        const polygon = numbers.map(number => placed[number])
        const inside = dots.filter(dot => insidePolygon(polygon, dot)).length
        expect(inside / dots.length, `${head} ${place}`).toBeLessThanOrEqual(0.01)
      }
      const mm = lookAt(pixels).lay.map.pixelsPerMm
      for (const number of browsAndEyes) {
        const { x, y } = placed[number]
        const nearest = dots.reduce(
          (least, dot) => Math.min(least, Math.hypot(dot.x - x, dot.y - y)),
          Infinity,
        )
        expect(nearest / mm, `${head} point ${number}`).toBeGreaterThan(2)
      }
    }
  })
})

/** Dots as if the whole head were to have them, and no hair in their way. */
function dotsOn(pixels: ReturnType<typeof decodeJpeg>, mesh: readonly MeshPoint[]): Point[] {
  const held = lookAt(pixels)
  const map = toScalpMap(held.lay.map)
  const { pixelsPerMm } = held.lay.map
  const places = whereDotsMayGo({ outline: held.mask, face: faceFromMesh(mesh), pixelsPerMm })
  const found = scalpDots({ map, seed: 1, mask: places, most: 150 })
  if (!found) return []
  const { shown } = showDots(found, { density: () => 150, size: () => 1 }, 7)
  const seen = Array.from(shown, (is, dot) => is && map.toPhoto(found.dots[3 * dot], found.dots[3 * dot + 1]))
  return seen.filter(at => at !== null && at !== 0)
}

function readPoints(file: string): Point[] {
  const rows = readFileSync(file, 'utf8').split('\n').slice(1, 190)
  return rows.map(row => row.split('\t').map(Number)).map(([x, y]) => ({ x, y }))
}
