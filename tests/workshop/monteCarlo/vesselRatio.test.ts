import { describe, expect, it } from 'vitest'
import { spectrumToLab } from '../../../src/light/spectrumToLab'
import { bloodAbsorption } from '../../../src/skin/chromophores/blood'
import { diffuseReflectance } from '../../../src/skin/diffuseReflectance'
import { skinLayers } from '../../../src/skin/skinLayers'
import { skinWavelengths } from '../../../src/skin/skinWavelengths'
import { emptyPath, followPhoton } from '../../../src/workshop/monteCarlo/followPhoton'
import { vesselRatios, wayInRod } from '../../../src/workshop/monteCarlo/vesselRatio'
import { lightSkin } from '../../skin/skins'

const venousSaturation = 0.6

/** Ratios to bare skin at 460 and 660 nm, Δa and Δb over vessels of this radius and depth of the upper wall, mm. */
const reference = [
  { radius: 0.15, top: 0.2, blue: 0.8071, red: 0.8724, da: 2.25, db: -5.85 },
  { radius: 0.15, top: 0.5, blue: 0.9619, red: 0.9382, da: -0.76, db: -2.26 },
  { radius: 0.15, top: 1, blue: 0.9975, red: 0.9767, da: -0.66, db: -0.56 },
  { radius: 0.25, top: 0.2, blue: 0.7717, red: 0.7654, da: -0.08, db: -8.37 },
  { radius: 0.25, top: 0.5, blue: 0.9547, red: 0.8812, da: -2.14, db: -3.22 },
  { radius: 0.25, top: 1, blue: 0.997, red: 0.9544, da: -1.2, db: -0.83 },
  { radius: 0.5, top: 0.2, blue: 0.7326, red: 0.6181, da: -2.81, db: -11.14 },
  { radius: 0.5, top: 0.5, blue: 0.945, red: 0.7915, da: -3.92, db: -4.36 },
  { radius: 0.5, top: 1, blue: 0.996, red: 0.9154, da: -2.02, db: -1.21 },
]

describe('vesselRatios', () => {
  const spectra = skinWavelengths.map((wavelength, i) => {
    const layers = skinLayers(lightSkin, wavelength)
    const extra = bloodAbsorption(wavelength, venousSaturation) - layers[1].absorption
    const vessels = reference.map(({ radius, top }) => ({ radius, top, absorption: extra }))
    const absorptions = layers.map(layer => layer.absorption)
    const ratios = vesselRatios({ index: 1.4, sheets: layers }, absorptions, vessels, {
      photons: 3000,
      seed: 100 + i,
    })
    return { bare: diffuseReflectance(layers).reflectance, ratios }
  })
  const colour = (ratio: (i: number) => number) =>
    spectrumToLab(
      skinWavelengths,
      spectra.map(({ bare }, i) => bare * ratio(i)),
    )
  const skin = colour(() => 1)
  const seen = reference.map((_, vessel) => {
    const { a, b } = colour(i => spectra[i].ratios[vessel])
    const at = (wavelength: number) => spectra[skinWavelengths.indexOf(wavelength)].ratios[vessel]
    return { blue: at(460), red: at(660), da: a - skin.a, db: b - skin.b }
  })

  it('has each vessel as the independent program has it, within its own noise', () => {
    const failures = reference.flatMap(({ radius, top, ...truth }, i) =>
      (['blue', 'red', 'da', 'db'] as const).flatMap(key => {
        const tolerance = key === 'blue' || key === 'red' ? 0.02 : 0.6
        return Math.abs(seen[i][key] - truth[key]) < tolerance
          ? []
          : [`radius ${radius}, top ${top}: ${key} ${seen[i][key]} for ${truth[key]}`]
      }),
    )
    expect(failures).toEqual([])
  })

  it('has a thin shallow vessel reddish and every deeper one bluish (Kienle et al. 1996)', () => {
    const bluish = seen.map(({ blue, red }) => blue > red)
    expect(bluish[0]).toBe(false)
    expect(seen[0].da).toBeGreaterThan(0)
    reference.forEach(({ top }, i) => {
      if (top < 0.5) return
      expect(bluish[i]).toBe(true)
      expect(seen[i].da).toBeLessThan(0)
    })
    expect(bluish[6]).toBe(true)
  })
})

describe('wayInRod', () => {
  it('is the diameter straight through the axis and nothing beside it', () => {
    const path = emptyPath(1)
    followPhoton({ index: 1.4, sheets: [{ thickness: 3, scattering: 0, anisotropy: 0 }] }, () => 0.5, path)
    expect(wayInRod(path, { x: 0, z: 1 }, 0.3)).toBeCloseTo(0.6, 12)
    expect(wayInRod(path, { x: 0.29, z: 1 }, 0.3)).toBeCloseTo(2 * Math.sqrt(0.09 - 0.0841), 12)
    expect(wayInRod(path, { x: 0.31, z: 1 }, 0.3)).toBe(0)
  })
})
