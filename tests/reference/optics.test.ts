import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { meanDarkening } from '../../src/skin/meanDarkening'
import type { Skin } from '../../src/skin/Skin'
import { skinLayers } from '../../src/skin/skinLayers'
import { hasShared, sharedFile, sharedTable } from '../helpers/shared'
import { layersAt, type TruthLayer } from '../helpers/truthLayers'
import { darkSkin, lightSkin } from '../skin/skins'

type TruthCase = {
  id: string
  melanin: number
  blood: number
  saturation: number
  pigment: string | null
  layers: TruthLayer[]
  R_ad32: number[]
  R_mc: number[]
}
const truth = <Case>(file: string): { meta: { wavelengths: number[] }; cases: Case[] } =>
  JSON.parse(readFileSync(sharedFile(`optics/truth/${file}`), 'utf8'))

const skins: Record<string, Skin> = { S05: lightSkin, S20: darkSkin }

describe.skipIf(!hasShared)('the shared optics truth', () => {
  it('has the same layers for the same skin', () => {
    const { meta, cases } = truth<TruthCase>('layer_cases.json')
    for (const { melanin, blood, saturation, layers } of cases.filter(one => one.pigment === null)) {
      const skin = { ...lightSkin, melanin, blood, saturation }
      meta.wavelengths.forEach((wavelength, i) => {
        skinLayers(skin, wavelength).forEach((layer, k) => {
          const published = layersAt(layers, i)[k]
          for (const key of ['thickness', 'index', 'absorption', 'scattering', 'anisotropy'] as const)
            expect(Math.abs(layer[key] / published[key] - 1)).toBeLessThan(1e-4)
        })
      })
    }
  })

  it('has the tone of every field of jittered dots, within 0.03', () => {
    const failures = sharedTable('optics/truth/lattice_tone.csv').flatMap(row => {
      const dot = {
        radius: row.radius_mm,
        depth: row.centre_mm,
        thickness: 0.3,
        absorption: (row.mu_a550 * 550) / row.wavelength_nm,
      }
      const tone = meanDarkening(dot, row.density_per_cm2, skins[row.skin], row.wavelength_nm)
      return Math.abs(tone - row.tone_jitter) < 0.03 ? [] : [`${JSON.stringify(row)}: ${tone}`]
    })
    expect(failures).toEqual([])
  })
})
