import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasShared, sharedFile } from '../helpers/shared'
import { brokenLaws, rungOf, unsteady } from '../skin/shift'

type Case = {
  id: string
  skin?: string
  pigment: string | null
  depth_mm: number | null
  R_ad32?: number[]
  R_ad16?: number[]
}

/** mm; the law is about deep pigment. */
const shallowest = 0.2

const truth = (file: string): { meta: { wavelengths: number[] }; cases: Case[] } =>
  JSON.parse(readFileSync(sharedFile(`optics/truth/${file}`), 'utf8'))

const skinOf = ({ skin, id }: Case) => skin ?? id.replace(/_carbon.*/, '')
const spectrumOf = ({ R_ad32, R_ad16 }: Case) => (R_ad32 ?? R_ad16)!

describe.skipIf(!hasShared)('the law of the shift in the shared truth itself (shared files)', () => {
  for (const file of ['layer_cases.json', 'nist_calibrated_cases.json']) {
    it(`holds for every skin of ${file}`, () => {
      const { meta, cases } = truth(file)
      const bare = new Map(cases.filter(one => !one.pigment).map(one => [skinOf(one), spectrumOf(one)]))
      const pigmented = cases.filter(one => one.pigment && one.depth_mm! >= shallowest)
      expect(pigmented.length).toBeGreaterThan(20)
      const failures = pigmented.flatMap(one =>
        brokenLaws(meta.wavelengths, bare.get(skinOf(one))!, spectrumOf(one)).map(law => `${one.id}: ${law}`),
      )
      expect(failures).toEqual([])
    })

    it(`grows with depth in every skin of ${file}`, () => {
      const { meta, cases } = truth(file)
      const failures = cases
        .filter(one => !one.pigment)
        .flatMap(bare =>
          ['carbon_lo', 'carbon_hi'].flatMap(pigment => {
            const ladder = cases
              .filter(one => one.pigment === pigment && skinOf(one) === skinOf(bare))
              .filter(one => one.depth_mm! >= shallowest)
              .sort((one, other) => one.depth_mm! - other.depth_mm!)
            const rungs = ladder.map(one => rungOf(meta.wavelengths, spectrumOf(bare), spectrumOf(one)))
            return unsteady(rungs).map(what => `${skinOf(bare)} ${pigment} ${what}`)
          }),
        )
      expect(failures).toEqual([])
    })
  }
})
