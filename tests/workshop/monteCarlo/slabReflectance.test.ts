import { describe, expect, it } from 'vitest'
import { diffuseReflectance } from '../../../src/skin/diffuseReflectance'
import { skinLayers } from '../../../src/skin/skinLayers'
import { emptyPath, followPhoton, type Slab } from '../../../src/workshop/monteCarlo/followPhoton'
import { seededRandom } from '../../../src/workshop/monteCarlo/seededRandom'
import { type Counted, slabReflectance } from '../../../src/workshop/monteCarlo/slabReflectance'
import { darkSkin, lightSkin } from '../../skin/skins'

/** A counted share may stray this many standard errors. */
const deviations = 3.5

const away = ({ share, error }: Counted, value: number) => Math.abs(share - value) / error

describe('slabReflectance', () => {
  it('gives the reflectance and transmittance of van de Hulst (1980), 0.09739 and 0.66096', () => {
    const slab: Slab = { index: 1, sheets: [{ thickness: 0.2, scattering: 9, anisotropy: 0.75 }] }
    const { reflectance, transmittance } = slabReflectance(slab, [1], { photons: 60_000, seed: 1 })
    expect(away(reflectance, 0.09739)).toBeLessThan(deviations)
    expect(away(transmittance, 0.66096)).toBeLessThan(deviations)
    expect(reflectance.error).toBeLessThan(0.0012)
  })

  it('gives the 0.2600 of Giovanelli (1955), of which the surface mirrors 0.04', () => {
    const slab: Slab = { index: 1.5, sheets: [{ thickness: 20, scattering: 9, anisotropy: 0 }] }
    const { reflectance } = slabReflectance(slab, [1], { photons: 20_000, seed: 2 })
    expect(away(reflectance, 0.26 - 0.04)).toBeLessThan(deviations)
    expect(reflectance.error).toBeLessThan(0.0025)
  })

  it('gives what adding-doubling gives for light and dark skin', () => {
    for (const skin of [lightSkin, darkSkin])
      for (const wavelength of [460, 660]) {
        const layers = skinLayers(skin, wavelength)
        const { reflectance } = slabReflectance(
          { index: layers[0].index, sheets: layers },
          layers.map(layer => layer.absorption),
          { photons: 4000, seed: 3 },
        )
        expect(away(reflectance, diffuseReflectance(layers).reflectance)).toBeLessThan(deviations)
      }
  })

  it('loses nothing where nothing is absorbed', () => {
    const slab: Slab = { index: 1.4, sheets: [{ thickness: 0.5, scattering: 20, anisotropy: 0.8 }] }
    const { reflectance, transmittance } = slabReflectance(slab, [0], { photons: 2000, seed: 4 })
    const mirrored = (0.4 / 2.4) ** 2
    expect(reflectance.share + transmittance.share + mirrored).toBeCloseTo(1, 12)
  })
})

describe('followPhoton', () => {
  const slab: Slab = {
    index: 1.4,
    sheets: [
      { thickness: 0.1, scattering: 30, anisotropy: 0.8 },
      { thickness: 1, scattering: 10, anisotropy: 0.7 },
    ],
  }
  const path = emptyPath(2)

  it('keeps every corner: between them lies all of the way, and none of it outside', () => {
    const random = seededRandom(6)
    for (let photon = 0; photon < 200; photon++) {
      followPhoton(slab, random, path)
      let way = 0
      for (let i = 1; i < path.corners; i++)
        way += Math.hypot(path.x[i] - path.x[i - 1], path.y[i] - path.y[i - 1], path.z[i] - path.z[i - 1])
      expect(path.lengths[0] + path.lengths[1]).toBeCloseTo(way, 6)
      const depths = path.z.slice(0, path.corners)
      expect(Math.min(...depths)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...depths)).toBeLessThanOrEqual(1.1)
      expect(path.z[path.corners - 1]).toBe(path.end === 'top' ? 0 : 1.1)
    }
  })

  it('goes straight through what does not scatter', () => {
    followPhoton({ index: 1.4, sheets: [{ thickness: 2, scattering: 0, anisotropy: 0 }] }, () => 0.5, path)
    expect([path.end, path.corners, path.lengths[0]]).toEqual(['bottom', 2, 2])
  })

  it('gives a photon up where it has gone too far', () => {
    followPhoton(slab, seededRandom(6), path, 0.01)
    expect(path.end).toBe('lost')
  })
})
