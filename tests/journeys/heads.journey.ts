import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { goTo, picture, sweep } from './helpers/desk'

const heads = join(import.meta.dirname, '../../../shared/photos/heads')

type Path = readonly (readonly [x: number, y: number])[]
type Head = {
  readonly file: string
  readonly size: number
  readonly skin: Path
  readonly hair: Path
  /** Hair stands down to nearly the lowest line there is: behind a higher one hardly anything is left to fill. */
  readonly full?: boolean
}

const london = { size: 1350 }

/** Where a consultant would brush, placed by eye: bare forehead, and stubble well inside the outline. */
const toTheEnd: readonly Head[] = [
  {
    file: 'london-021-bald-light.jpg',
    ...london,
    skin: [
      [600, 345],
      [720, 350],
    ],
    hair: [
      [875, 370],
      [876, 450],
    ],
  },
  {
    file: 'london-037-shaved-tan.jpg',
    ...london,
    skin: [
      [580, 370],
      [720, 370],
    ],
    hair: [
      [466, 350],
      [466, 430],
    ],
  },
  {
    file: 'london-061-shaved-dark.jpg',
    ...london,
    full: true,
    skin: [
      [590, 380],
      [720, 380],
    ],
    hair: [
      [462, 350],
      [460, 420],
    ],
  },
  {
    file: 'london-105-buzz-light.jpg',
    ...london,
    skin: [
      [560, 330],
      [700, 330],
    ],
    hair: [
      [458, 380],
      [458, 450],
    ],
  },
  {
    file: 'london-114-buzz-brown.jpg',
    ...london,
    skin: [
      [580, 360],
      [720, 360],
    ],
    hair: [
      [462, 345],
      [454, 395],
    ],
  },
]

const toRefusal: readonly (Head & { readonly says: RegExp })[] = [
  {
    file: 'london-125-thinning-light.jpg',
    ...london,
    skin: [
      [580, 380],
      [720, 380],
    ],
    hair: [
      [425, 400],
      [425, 460],
    ],
    says: /Hair this long/,
  },
  {
    file: 'london-008-short-southasian.jpg',
    ...london,
    skin: [
      [590, 420],
      [720, 420],
    ],
    hair: [
      [470, 330],
      [470, 400],
    ],
    says: /Hair this long/,
  },
  {
    file: 'london-099-woman-dark.jpg',
    ...london,
    skin: [
      [590, 380],
      [720, 380],
    ],
    hair: [
      [620, 260],
      [720, 260],
    ],
    says: /hides the stubble/,
  },
  ...['R000585-bald-light', 'T000193-bald-dark', 'S001184-shaved-dark', 'G000552-bald-light-ADOBERGB'].map(
    name => ({
      file: `congress-${name}.jpg`,
      size: 450,
      skin: [
        [200, 110],
        [250, 110],
      ] as Path,
      hair: [
        [140, 170],
        [140, 200],
      ] as Path,
      says: /stubble can be read from/,
    }),
  ),
]

async function brush(page: Page, head: Head) {
  const photo = head.size === 450 ? { width: 450, height: 550 } : { width: head.size, height: head.size }
  await page.goto('/')
  await page.getByLabel('Open photo').setInputFiles(join(heads, head.file))
  await expect(page.getByRole('status')).toContainText('Photo opened')
  await page.getByRole('button', { name: 'Sample skin' }).click()
  await sweep(page, head.skin, photo)
  await expect(page.getByRole('status')).toContainText('Bare skin sampled')
  await page.getByRole('button', { name: 'Sample hair' }).click()
  await sweep(page, head.hair, photo)
}

test.describe('real heads', () => {
  test.skip(!existsSync(heads), 'the shared photos are not on this machine')

  for (const head of toTheEnd)
    test(`${head.file} goes to the end`, async ({ page }) => {
      await brush(page, head)
      await expect(page.getByRole('status')).toContainText('Side stubble sampled')
      await page.getByRole('button', { name: 'Suggest shade' }).click()
      const suggestions = page.getByRole('list', { name: 'Suggestions' })
      await suggestions.getByRole('button', { name: 'Why this shade' }).first().click()
      await expect(suggestions.getByRole('heading', { name: 'To read aloud' })).toBeVisible()
      await expect(suggestions.getByText(/Healed under this skin it will/)).toBeVisible()
      await expect(suggestions.getByText(/mm deeper it would heal \d/)).toBeVisible()
      await suggestions.getByRole('button', { name: 'Choose' }).first().click()
      await picture(page)
      // Hair stands behind the starting line of most of them: a consultant drags it down onto bare skin.
      const centre = page.getByRole('slider', { name: 'Hairline centre' })
      const few = page.getByText('dots are left to draw')
      if (head.full) {
        await centre.fill('90')
        expect((await picture(page)).dots).toBeLessThan(300)
        await expect(few).toBeVisible()
      }
      await centre.fill('45')
      await expect.poll(async () => (await picture(page)).dots).toBeGreaterThan(400)
      await expect(few).toHaveCount(0)
      const soft = await picture(page)
      await page.getByRole('button', { name: 'Linear' }).click()
      expect((await picture(page)).drawing).not.toBe(soft.drawing)
      await goTo(page, 'Record')
      await page.getByRole('textbox', { name: 'Patient reference' }).fill('Head')
      await page.getByRole('textbox', { name: 'Saved by' }).fill('Ana')
      await page.getByRole('button', { name: 'Save record' }).click()
      await expect(page.getByRole('status')).toContainText('Saved on this device')
    })

  for (const head of toRefusal)
    test(`${head.file} comes to a refusal in words`, async ({ page }) => {
      await brush(page, head)
      await expect(page.getByRole('status')).toContainText(head.says)
      await page.getByRole('button', { name: 'Suggest shade' }).click()
      await expect(page.getByRole('tabpanel').getByText(head.says)).toBeVisible()
    })

  test('a woman’s long hair comes to a refusal in words', async ({ page }) => {
    await page.goto('/')
    await page
      .getByLabel('Open photo')
      .setInputFiles(join(heads, 'unsplash-02-woman-light-3974x5000-progressive.jpg'))
    await expect(page.getByRole('status')).toContainText('Photo opened')
    const photo = { width: 3088, height: 3885 }
    await page.getByRole('button', { name: 'Sample skin' }).click()
    await sweep(
      page,
      [
        [1420, 1600],
        [1600, 1600],
      ],
      photo,
    )
    await expect(page.getByRole('status')).toContainText('Bare skin sampled')
    await page.getByRole('button', { name: 'Sample hair' }).click()
    await sweep(
      page,
      [
        [1350, 1180],
        [1600, 1180],
      ],
      photo,
    )
    await expect(page.getByRole('status')).toContainText('Hair this long')
  })
})
