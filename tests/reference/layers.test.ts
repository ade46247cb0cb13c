import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Lab } from '../../src/light/colours'
import { deltaE2000 } from '../../src/light/labDifference'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { diffuseReflectance } from '../../src/skin/diffuseReflectance'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinWavelengths } from '../../src/skin/skinWavelengths'
import { hasShared, sharedFile, sharedTable } from '../helpers/shared'
import { layersAt, type TruthLayer } from '../helpers/truthLayers'
import { darkSkin, lightSkin } from '../skin/skins'

type SpectrumCase = {
  id: string
  layers: TruthLayer[]
  R_ad32?: number[]
  R_ad16?: number[]
  R_mc?: number[]
}
type MixedCase = {
  id: string
  n_below: number
  layers: { d_mm: number; n: number; mu_a: number; mu_s: number; g: number }[]
  result: { R: number; se_R: number; T: number; se_T: number; Rsp: number }
}

const truth = <Case>(file: string): { meta: { wavelengths: number[] }; cases: Case[] } =>
  JSON.parse(readFileSync(sharedFile(`optics/truth/${file}`), 'utf8'))

/** What is asked of a reflectance or transmittance: so much, or so large a share of it. */
const limits = [
  { nodes: 4, absolute: 0.006, relative: 0.04, colour: Number.POSITIVE_INFINITY },
  { nodes: 8, absolute: 0.002, relative: 0.02, colour: 0.4 },
] as const

/** Every how many wavelengths the two skins of 5 nm steps are solved: they differ little from one to the next. */
const stride = 4

/** Standard errors of the Monte Carlo truth that count as agreement, beside the limit. */
const errors = 3

describe.skipIf(!hasShared)('the layers of the shared optics truth (shared files)', () => {
  for (const { nodes, absolute, relative, colour } of limits) {
    const within = (value: number, right: number, error = 0) =>
      Math.abs(value - right) <= Math.max(absolute, relative * right) + errors * error

    it(`are met by every spectrum at ${nodes} nodes`, () => {
      const files = ['layer_cases.json', 'iron_oxide_cases.json', 'nist_calibrated_cases.json']
      const failures = files.flatMap(file => {
        const { meta, cases } = truth<SpectrumCase>(file)
        const step = meta.wavelengths.length > skinWavelengths.length ? stride : 1
        const places = meta.wavelengths.flatMap((_, i) => (i % step === 0 ? [i] : []))
        const wavelengths = places.map(i => meta.wavelengths[i])
        return cases.flatMap(({ id, layers, R_ad32, R_ad16, R_mc }) => {
          const right = places.map(i => (R_ad32 ?? R_ad16 ?? R_mc)![i])
          const ours = places.map(i => diffuseReflectance(layersAt(layers, i), { nodes }).reflectance)
          const wrong = ours.flatMap((value, i) =>
            within(value, right[i]) ? [] : [`${id} ${wavelengths[i]} nm: ${value} for ${right[i]}`],
          )
          const difference = deltaE2000(spectrumToLab(wavelengths, ours), spectrumToLab(wavelengths, right))
          return difference > colour ? [...wrong, `${id}: ΔE2000 ${difference}`] : wrong
        })
      })
      expect(failures).toEqual([])
    }, 30_000)

    it(`are met by stacks of different indices at ${nodes} nodes, reflected and let through`, () => {
      const failures = truth<MixedCase>('mixed_n_cases.json').cases.flatMap(
        ({ id, n_below, layers, result }) => {
          const stack = layers.map(({ d_mm, n, mu_a, mu_s, g }) => ({
            thickness: d_mm,
            index: n,
            absorption: mu_a,
            scattering: mu_s,
            anisotropy: g,
          }))
          const ours = diffuseReflectance(stack, { indexBelow: n_below, nodes })
          const right =
            within(ours.reflectance, result.R, result.se_R) &&
            within(ours.transmittance, result.T, result.se_T) &&
            Math.abs(ours.specular - result.Rsp) < 1e-6
          return right ? [] : [`${id}: ${JSON.stringify(ours)} for ${JSON.stringify(result)}`]
        },
      )
      expect(failures).toEqual([])
    })

    it(`are met by pigment near the surface at ${nodes} nodes`, () => {
      const skins = { S05: lightSkin, S20: darkSkin } as Record<string, typeof lightSkin>
      const failures = sharedTable('optics/truth/surface_layer.csv').flatMap(row => {
        const top = row.top_mm as number | string
        const pigment =
          typeof top === 'number' ? { ...thinCarbon, depth: top + thinCarbon.thickness / 2 } : undefined
        const ours = reflectanceSpectrum(skins[row.skin], skinWavelengths, { nodes, pigment })
        const wrong = skinWavelengths.flatMap((wavelength, i) =>
          within(ours[i], row[`R_${wavelength}`]) ? [] : [`${row.skin} ${top} ${wavelength} nm: ${ours[i]}`],
        )
        const right: Lab = { l: row.L, a: row.a, b: row.b }
        const difference = deltaE2000(spectrumToLab(skinWavelengths, ours), right)
        return difference > colour ? [...wrong, `${row.skin} ${top}: ΔE2000 ${difference}`] : wrong
      })
      expect(failures).toEqual([])
    })
  }
})

/** The truth's thin layer of carbon, mm and 1/mm. */
const thinCarbon = { thickness: 0.03, absorption: (wavelength: number) => (5 * 550) / wavelength }
