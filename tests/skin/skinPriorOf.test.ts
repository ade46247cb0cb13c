import { describe, expect, it } from 'vitest'
import { skinPriorOf } from '../../src/skin/skinPriorOf'
import { skinAt, skinFields } from '../../src/skin/skinScales'

const points = [
  [-3, -4, 1, 0.4, -2, -1],
  [-4, -5, 0, 0.2, -3, 0],
  [-3.5, -4.5, 2, 0.6, -2.5, 1],
  [-2, -4.2, 1.5, 0.3, -1, 0.5],
  [-3.2, -3, 0.5, 0.1, -2.2, -0.3],
  [-4.4, -4.8, 0.8, 0.5, -1.4, 0.2],
  [-3.9, -5.1, 1.2, 0.7, -2.9, -0.8],
  [-2.7, -3.6, 0.2, 0.35, -1.8, 0.9],
]
const skins = points.map(skinAt)

describe('skinPriorOf', () => {
  it('has the mean, and the covariance as wide as for the next one (Geisser 1993)', () => {
    const { mean, covariance } = skinPriorOf(skins)
    const count = points.length
    const middle = skinFields.map((_, i) => points.reduce((sum, point) => sum + point[i], 0) / count)
    const wider = ((count + 1) * (count - 1)) / (count * (count - 6))
    skinFields.forEach((_, i) => {
      expect(mean[i]).toBeCloseTo(middle[i], 9)
      skinFields.forEach((_, k) => {
        const product = points.reduce(
          (sum, point) => sum + (point[i] - middle[i]) * (point[k] - middle[k]),
          0,
        )
        expect(covariance[i][k]).toBeCloseTo((wider * product) / (count - 1), 9)
      })
    })
  })

  it('needs seven skins, each with a place on the scales', () => {
    expect(() => skinPriorOf(skins.slice(0, 6))).toThrow('number of skins is 6')
    expect(() => skinPriorOf(skins.slice(0, 7))).not.toThrow()
    const bloodless = skins.map((skin, i) => (i === 2 ? { ...skin, blood: 0 } : skin))
    expect(() => skinPriorOf(bloodless)).toThrow('mean of blood on its scale is -Infinity')
  })
})
