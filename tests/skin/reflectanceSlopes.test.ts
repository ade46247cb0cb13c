import { describe, expect, it } from 'vitest'
import { reflectanceSlopes } from '../../src/skin/reflectanceSlopes'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { pointOf, skinAt, skinFields } from '../../src/skin/skinScales'
import { lightSkin } from './skins'

const point = pointOf({ ...lightSkin, scatter: 1.3, baseline: 0.3 })
const reflectanceAt = (at: readonly number[], wavelength: number, nodes: number) =>
  reflectanceSpectrum(skinAt(at), [wavelength], { nodes })[0]

/** Of the slopes: steps of 2 % in the optical numbers see some of the bend. */
const bent = 0.02

describe('reflectanceSlopes', () => {
  it.each([
    [450, 4],
    [560, 8],
    [680, 4],
  ])('are what reflectance does when a field is moved, at %d nm and %d nodes', (wavelength, nodes) => {
    const { reflectance, slopes } = reflectanceSlopes(point, wavelength, nodes)
    expect(reflectance).toBeCloseTo(reflectanceAt(point, wavelength, nodes), 12)
    const moved = skinFields.map((_, field) => {
      const [less, more] = [-0.05, 0.05].map(step =>
        reflectanceAt(
          point.map((value, i) => (i === field ? value + step : value)),
          wavelength,
          nodes,
        ),
      )
      return (more - less) / 0.1
    })
    const steepest = Math.max(...moved.map(Math.abs))
    expect(slopes).toHaveLength(6)
    slopes.forEach((slope, i) => {
      expect(Math.abs(slope - moved[i]), skinFields[i]).toBeLessThan(bent * steepest)
    })
  })
})
