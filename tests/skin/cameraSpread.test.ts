import { describe, expect, it } from 'vitest'
import { cameraSpread, logarithms, unknownCamera } from '../../src/skin/cameraSpread'

/** Of a range either way, half meant as a deviation and half as an end: (1 + 1/3) / 2. */
const ofRange = 2 / 3

/** The surface, 0.02 to 0.04 of white, as an even spread. */
const surface = 0.01 ** 2 / 3

/** Two of 255 steps of the encoded scale, as a share of linear light (IEC 61966-2-1: l = ((e + 0.055) / 1.055)^2.4). */
const noise = (light: number) => ((2 / 255) * (2.4 / (1.055 * light ** (1 / 2.4)))) ** 2

describe('cameraSpread', () => {
  it('has exposure and surface in all channels together, noise and white balance in each', () => {
    const spread = cameraSpread([0.5, 0.2, 0.1], { exposure: 1, whiteBalance: 0.1, slope: 1 })
    const stop = ofRange * Math.LN2 ** 2
    expect(spread[0][0]).toBeCloseTo(stop + surface / 0.25 + 0.01 + noise(0.5), 12)
    expect(spread[1][1]).toBeCloseTo(stop + surface / 0.04 + 0.01 + noise(0.2), 12)
    expect(spread[2][2]).toBeCloseTo(stop + surface / 0.01 + 0.01 + noise(0.1), 12)
    expect(spread[0][1]).toBeCloseTo(stop + surface / 0.1, 12)
    expect(spread[2][1]).toBeCloseTo(stop + surface / 0.02, 12)
  })

  it('tilts about mid-grey, 0.18, with the slope of the tone curve', () => {
    const spread = cameraSpread([0.18, 0.36, 0.09], { exposure: 0, whiteBalance: 0, slope: 1.25 })
    const tilt = ofRange * Math.log(1.25) ** 2 * Math.LN2 ** 2
    expect(spread[0][1]).toBeCloseTo(surface / (0.18 * 0.36), 12)
    expect(spread[1][2]).toBeCloseTo(-tilt + surface / (0.36 * 0.09), 12)
    expect(spread[2][2]).toBeCloseTo(tilt + surface / 0.09 ** 2 + noise(0.09), 12)
  })

  it('takes half a stop, 5 % and a factor of 1.25 where no grey is known', () => {
    expect(unknownCamera).toEqual({ exposure: 0.5, whiteBalance: 0.05, slope: 1.25 })
    expect(cameraSpread([0.5, 0.4, 0.3])).toEqual(cameraSpread([0.5, 0.4, 0.3], unknownCamera))
  })

  it('takes black for a thousandth of white', () => {
    expect(cameraSpread([0, -1, 0.3])).toEqual(cameraSpread([1e-3, 1e-3, 0.3]))
    expect(logarithms([0, 1, Math.E])).toEqual([Math.log(1e-3), 0, 1])
  })
})
