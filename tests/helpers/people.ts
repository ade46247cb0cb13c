import { readFileSync } from 'node:fs'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { fitSkinToSpectrum, type SpectrumFit } from '../../src/skin/fitSkinToSpectrum'
import { type ItaClass, typologyAngle } from '../../src/tones/typologyAngle'
import { sharedFile } from './shared'

/** One measured skin, as measured, and the skin that fits it. */
export type Person = {
  readonly name: string
  readonly wavelengths: readonly number[]
  readonly reflectance: readonly number[]
  readonly group: ItaClass
  readonly fit: SpectrumFit
}

/** Skins of a table beside the project: a column of wavelengths, then one column for each person. */
export function measuredPeople(path: string, specular: 'included' | 'excluded'): Person[] {
  const [header, ...rows] = readFileSync(sharedFile(path), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(','))
  const column = (i: number) => rows.map(row => Number(row[i]))
  const wavelengths = column(0)
  return header.slice(1).map((name, i) => {
    const reflectance = column(i + 1)
    return {
      name,
      wavelengths,
      reflectance,
      group: typologyAngle(spectrumToLab(wavelengths, reflectance)).class,
      fit: fitSkinToSpectrum(wavelengths, reflectance, { specular }),
    }
  })
}
