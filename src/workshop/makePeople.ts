/**
 * Makes what the fit of a tone knows of people beforehand: prints the prior of measured people, and writes the
 * colours of the crowd. Run by hand: `npm run tables:people -- <table>`, with the 5 nm table of Cooksey et al. (2017), a
 * column of wavelengths and one for each forearm, surface included. A changed prior moves the crowd: enter it and
 * run again.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { spectrumToLinearRgb } from '../light/spectrumToLinearRgb'
import { writeLight } from '../skin/crowdCode'
import { crowdPoints } from '../skin/crowdPoints'
import { fitSkinToSpectrum } from '../skin/fitSkinToSpectrum'
import { reflectanceSpectrum } from '../skin/reflectanceSpectrum'
import { skinPriorOf } from '../skin/skinPriorOf'
import { skinAt } from '../skin/skinScales'

/** Digits kept of the prior: a thousandth of a field's width among people, at most. */
const digits = 4

/** nm. */
const wavelengths = Array.from({ length: 31 }, (_, i) => 400 + 10 * i)

function printPrior(path: string): void {
  const [, ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(',').map(Number))
  const measuredAt = rows.map(row => row[0])
  const skins = rows[0].slice(1).map((_, person) => {
    const reflectance = rows.map(row => row[person + 1])
    return fitSkinToSpectrum(measuredAt, reflectance, { specular: 'included' }).skin
  })
  const { mean, covariance } = skinPriorOf(skins)
  const rounded = (row: readonly number[]) => row.map(value => Number(value.toFixed(digits)))
  console.log(JSON.stringify({ mean: rounded(mean), covariance: covariance.map(rounded) }))
}

function writeCrowd(): void {
  const colours = crowdPoints().map(point =>
    spectrumToLinearRgb(wavelengths, reflectanceSpectrum(skinAt(point), wavelengths)),
  )
  writeFileSync(
    new URL('../skin/tables/crowdColours.ts', import.meta.url),
    `/** Made by src/workshop/makePeople.ts; read by src/skin/crowd.ts. */\nexport const crowdColours =\n  '${writeLight(colours.flat())}'\n`,
  )
}

const [table] = process.argv.slice(2)
if (table) printPrior(table)
writeCrowd()
