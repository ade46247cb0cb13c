import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scatteringAxis } from '../skin/tables/dotAxes'
import { countDots } from './dotTable/countDots'
import { packFalls, packShading } from './dotTable/packDots'
import { summaryOf } from './dotTable/summaryOf'

/**
 * Follows photons through eight skins and writes the tables of dots. The same program gives the same bytes. Where dermis
 * scatters most, paths are longest and dots show least: fewer photons are followed there.
 */
const runs = [
  { photons: 80_000, seed: 8 },
  { photons: 150_000, seed: 1 },
  { photons: 150_000, seed: 2 },
  { photons: 150_000, seed: 3 },
  { photons: 150_000, seed: 4 },
  { photons: 120_000, seed: 5 },
  { photons: 60_000, seed: 6 },
  { photons: 30_000, seed: 9 },
]

/** Makes a test's run short; the shipped tables are made with all photons. */
const share = Number(process.env.SHARE_OF_PHOTONS ?? 1)

const folder = process.env.TABLES_FOLDER ?? join(import.meta.dirname, '../skin/tables')
const minute = 60_000

const started = Date.now()
const levels = scatteringAxis.nodes.map((reducedScattering, i) => {
  const { photons, seed } = runs[i]
  const level = countDots(reducedScattering, { photons: Math.round(photons * share), seed })
  console.log(`${reducedScattering} /mm: ${((Date.now() - started) / minute).toFixed(1)} minutes so far`)
  return level
})
const summaryAt = summaryOf(levels)
const write = (name: string, what: string, text: string) => {
  writeFileSync(
    join(folder, `${name}.ts`),
    `/** ${what}; written by \`npm run tables:dots\`, read by \`dotsHere\`. */\nexport const ${name} =\n  '${text}'\n`,
  )
  console.log(`${name}: ${text.length} characters`)
}
write('dotShading', 'How much dots shade themselves, as in `dotCodes`', packShading(summaryAt))
write('dotFalls', 'How darkening falls away from dots, as in `dotCodes`', packFalls(summaryAt))
