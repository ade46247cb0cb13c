/**
 * Tests may pass without holding anything: here each formula is changed in small ways, one at a time, and the tests
 * that mirror its folder must notice. `npm run mutate` tries all folders, `npm run mutate -- skin/transport` one.
 *
 * Folders are tried one after another, since changes are compiled in next to the formula and slow it down twentyfold:
 * light transport would hold up everything that asks it. Left out are values measured or made elsewhere and copied as
 * they are (observer, illuminant, extinctions, measured people, tables of dots and of the crowd), and files of types.
 */
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const folders = {
  light: ['*.ts', '!colours.ts', '!illuminantD65.ts', '!observer1931.ts'],
  healing: ['*.ts', '!Band.ts'],
  'skin/chromophores': ['*.ts', '!SpecificOptics.ts', '!oxyhaemoglobin.ts', '!deoxyhaemoglobin.ts'],
  'skin/tables': ['*.ts', '!crowdColours.ts', '!dotFalls.ts', '!dotShading.ts'],
  'skin/transport': ['*.ts', '!Layer.ts'],
  skin: ['*.ts', '!Skin.ts', '!SkinPrior.ts', '!measuredPeople.ts'],
}

/** Share of the changes that the tests must notice, per cent. */
const wanted = 85

const noticed = ['Killed', 'Timeout']
const unnoticed = ['Survived', 'NoCoverage']

function share(mutants) {
  const killed = mutants.filter(({ status }) => noticed.includes(status)).length
  const alive = mutants.filter(({ status }) => unnoticed.includes(status)).length
  const percent = (100 * killed) / (killed + alive)
  return { percent, text: `${percent.toFixed(1)} % of ${killed + alive}` }
}

/** Changes of one folder's formulas and what became of them. */
function tryFolder(folder) {
  const report = `reports/mutation/${folder.replace('/', '-')}`
  return new Stryker({
    mutate: folders[folder].map(name =>
      name.startsWith('!') ? `!src/${folder}/${name.slice(1)}` : `src/${folder}/${name}`,
    ),
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutate.config.ts', dir: `tests/${folder}` },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 2),
    timeoutMS: 5_000,
    ignorePatterns: ['dist', 'public', 'reports', 'test-results'],
    incremental: true,
    incrementalFile: `${report}.incremental.json`,
    reporters: ['clear-text', 'progress-append-only', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: false },
    htmlReporter: { fileName: `${report}.html` },
  }).runMutationTest()
}

const asked = process.argv.slice(2)
const all = []
for (const folder of asked.length ? asked : Object.keys(folders)) all.push(...(await tryFolder(folder)))

for (const file of new Set(all.map(({ fileName }) => fileName)))
  console.log(share(all.filter(({ fileName }) => fileName === file)).text.padStart(18), relative('', file))
const { percent, text } = share(all)
const unloadable = all.filter(({ status }) => status === 'RuntimeError').length
console.log(
  `${text} changes noticed, ${wanted} % wanted; not counted: ${unloadable} with which nothing loads`,
)
if (percent < wanted) process.exitCode = 1
