import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blindTwin, type Twin } from './blindTwin'
import { heads } from './heads'

/** Found figures, one head a row; `KEEP_TWINS=1 npx vitest run tests/twin` writes them anew, `npm run format` lays them out. */
const file = new URL('./figures.json', import.meta.url)
const figures: Record<string, Twin> = JSON.parse(readFileSync(file, 'utf8'))
const keep = process.env.KEEP_TWINS === '1'

/** How much worse a figure may be than the one kept: below what anybody sees, above what a library's last digit moves. */
const slack = { tone: 0.15, grain: 0.05 }

const rounded = (values: readonly number[]) => values.map(value => Math.round(100 * value) / 100)

describe('stubble drawn on bare skin beside the hidden part of the same side', () => {
  for (const head of heads)
    it(`${head.name}: tone and grain are no worse than the figures kept`, () => {
      const found = blindTwin(head)
      const kept = figures[head.name]
      if (keep) {
        figures[head.name] = {
          tone: rounded(found.tone),
          toneOfPaint: rounded(found.toneOfPaint),
          grain: rounded(found.grain),
          grainOfPaint: rounded(found.grainOfPaint),
        }
        writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
        return
      }
      found.tone.forEach((difference, band) => {
        expect(difference, `band ${band + 1}`).toBeLessThan(kept.tone[band] + slack.tone)
      })
      found.grain.forEach((energy, size) => {
        const away = Math.abs(Math.log(energy))
        expect(away, `size ${size + 1}`).toBeLessThan(Math.abs(Math.log(kept.grain[size])) + slack.grain)
      })
    })
})
