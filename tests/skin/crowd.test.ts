import { describe, expect, it } from 'vitest'
import { spectrumToLinearRgb } from '../../src/light/spectrumToLinearRgb'
import { crowd } from '../../src/skin/crowd'
import { readLight, writeLight } from '../../src/skin/crowdCode'
import { crowdSize } from '../../src/skin/crowdPoints'
import { measuredPeople } from '../../src/skin/measuredPeople'
import { priorWeights } from '../../src/skin/priorWeights'
import { reflectanceSpectrum } from '../../src/skin/reflectanceSpectrum'
import { skinAt, skinFields } from '../../src/skin/skinScales'

const wavelengths = Array.from({ length: 31 }, (_, i) => 400 + 10 * i)

/** Of linear light: a step of the table at white, twice. */
const sameLight = 0.0005

describe('the crowd', () => {
  it('has the colours that its skins have today', () => {
    const { coordinates, colours } = crowd()
    for (let n = 0; n < crowdSize; n += 97) {
      const skin = skinAt(coordinates.map(column => column[n]))
      const light = spectrumToLinearRgb(wavelengths, reflectanceSpectrum(skin, wavelengths))
      light.forEach((value, channel) => {
        expect(Math.abs(colours[3 * n + channel] - value)).toBeLessThan(sameLight)
      })
    }
  })

  it('amounts to the prior it is weighed by', () => {
    const { coordinates } = crowd()
    const weights = priorWeights(measuredPeople).map(Math.exp)
    const total = weights.reduce((sum, weight) => sum + weight)
    skinFields.forEach((field, i) => {
      const width = Math.sqrt(measuredPeople.covariance[i][i])
      const mean = coordinates[i].reduce((sum, value, n) => sum + value * weights[n], 0) / total
      expect(Math.abs(mean - measuredPeople.mean[i]) / width, field).toBeLessThan(0.05)
    })
  })

  it('is read as it was written', () => {
    const light = [0, 0.01, 0.3, 0.72, 1]
    readLight(writeLight(light)).forEach((value, i) => {
      expect(Math.abs(value - light[i])).toBeLessThan(sameLight)
    })
  })
})
