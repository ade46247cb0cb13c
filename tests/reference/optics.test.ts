import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deltaE2000 } from '../../src/light/labDifference'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { diffuseReflectance, type Layer } from '../../src/skin/diffuseReflectance'
import { meanDarkening } from '../../src/skin/meanDarkening'
import type { Skin } from '../../src/skin/Skin'
import { skinLayers } from '../../src/skin/skinLayers'
import { hasShared, sharedFile, sharedTable } from '../helpers/shared'
import { darkSkin, lightSkin } from '../skin/skins'

type TruthLayer = { d_mm: number; n: number; mu_a: number[]; mu_s: number[]; g: number[] }
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
type MixedCase = {
  id: string
  n_below: number
  layers: { d_mm: number; n: number; mu_a: number; mu_s: number; g: number }[]
  result: { R: number; se_R: number; T: number; se_T: number; Rsp: number }
}

const truth = <Case>(file: string): { meta: { wavelengths: number[] }; cases: Case[] } =>
  JSON.parse(readFileSync(sharedFile(`optics/truth/${file}`), 'utf8'))

const layersAt = (layers: TruthLayer[], i: number): Layer[] =>
  layers.map(({ d_mm, n, mu_a, mu_s, g }) => ({
    thickness: d_mm,
    index: n,
    absorption: mu_a[i],
    scattering: mu_s[i],
    anisotropy: g[i],
  }))

/** The demand on a reflectance and on a colour. */
const reflectanceTolerance = (value: number) => Math.max(0.003, 0.03 * value)
const colourTolerance = 0.5

const skins: Record<string, Skin> = { S05: lightSkin, S20: darkSkin }

describe.skipIf(!hasShared)('the shared optics truth', () => {
  it('is met in R and colour by every layer of carbon and iron oxide at 8 nodes', () => {
    const failures = ['layer_cases.json', 'iron_oxide_cases.json'].flatMap(file => {
      const { meta, cases } = truth<TruthCase>(file)
      return cases.flatMap(({ id, layers, R_ad32 }) => {
        const ours = meta.wavelengths.map((_, i) => diffuseReflectance(layersAt(layers, i)).reflectance)
        const difference = deltaE2000(
          spectrumToLab(meta.wavelengths, ours),
          spectrumToLab(meta.wavelengths, R_ad32),
        )
        const wrong = ours.flatMap((value, i) =>
          Math.abs(value - R_ad32[i]) > reflectanceTolerance(R_ad32[i])
            ? [`${id} ${meta.wavelengths[i]} nm: ${value}`]
            : [],
        )
        return difference > colourTolerance ? [...wrong, `${id}: ΔE2000 ${difference}`] : wrong
      })
    })
    expect(failures).toEqual([])
  })

  it('is met by stacks of different indices, within the same tolerance and its standard errors', () => {
    const failures = truth<MixedCase>('mixed_n_cases.json').cases.flatMap(
      ({ id, n_below, layers, result }) => {
        const { reflectance, transmittance, specular } = diffuseReflectance(
          layers.map(({ d_mm, n, mu_a, mu_s, g }) => ({
            thickness: d_mm,
            index: n,
            absorption: mu_a,
            scattering: mu_s,
            anisotropy: g,
          })),
          { indexBelow: n_below },
        )
        const right =
          Math.abs(reflectance - result.R) < reflectanceTolerance(result.R) &&
          Math.abs(transmittance - result.T) < reflectanceTolerance(result.T) &&
          Math.abs(specular - result.Rsp) < 1e-6
        return right ? [] : [`${id}: R ${reflectance} for ${result.R}, T ${transmittance} for ${result.T}`]
      },
    )
    expect(failures).toEqual([])
  })

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
