import { describe, expect, it } from 'vitest'
import { linearRgbToOklab } from '../../src/light/linearRgbToOklab'
import { cholesky, forward } from '../../src/skin/cholesky'
import { crowd } from '../../src/skin/crowd'
import { readLight, writeLight } from '../../src/skin/crowdCode'
import { crowdPoints, crowdSize, crowdWidth } from '../../src/skin/crowdPoints'
import { crowdUnder } from '../../src/skin/crowdUnder'
import { measuredPeople } from '../../src/skin/measuredPeople'

const lower = cholesky(measuredPeople.covariance)
const points = crowdPoints()

/** The normal deviations of one of the crowd, before they are widened and joined. */
const deviations = (n: number) =>
  forward(
    lower,
    points[n].map((value, i) => value - measuredPeople.mean[i]),
  ).map((value, i) => value / crowdWidth[i])

/** The root of g^7 = g + 1 (Roberts 2018, six dimensions). */
const golden = 1.1127756842787055

describe('crowdPoints', () => {
  it('are 4096, twice and a half as wide as measured people in melanin, 1.6 times in the rest', () => {
    expect(points).toHaveLength(4096)
    expect(crowdSize).toBe(4096)
    expect(crowdWidth).toEqual([2.5, 1.6, 1.6, 1.6, 1.6, 1.6])
  })

  it.each([0, 1, 76, 4095])(
    'have the %d-th step of the additive sequence in their deviations (Box, Muller)',
    n => {
      expect(golden ** 7).toBeCloseTo(golden + 1, 12)
      const found = deviations(n)
      const even = Array.from({ length: 6 }, (_, i) => (0.5 + (n + 1) * golden ** -(i + 1)) % 1)
      for (const pair of [0, 2, 4]) {
        const [across, up] = [found[pair], found[pair + 1]]
        expect(1 - Math.exp(-(across ** 2 + up ** 2) / 2)).toBeCloseTo(even[pair], 9)
        const turn = Math.atan2(up, across) / (2 * Math.PI)
        expect(turn < 0 ? turn + 1 : turn).toBeCloseTo(even[pair + 1], 9)
      }
    },
  )
})

describe('crowd', () => {
  it('stands at its points, thinner the farther out', () => {
    const { coordinates, density } = crowd()
    for (const n of [0, 9, 4095]) {
      expect(coordinates.map(column => column[n])).toEqual(points[n])
      expect(density[n]).toBeCloseTo(-deviations(n).reduce((sum, value) => sum + value ** 2, 0) / 2, 9)
    }
    expect(density).toHaveLength(4096)
  })

  it('is imagined once', () => {
    expect(crowd()).toBe(crowd())
  })
})

describe('crowdUnder', () => {
  it('adds the surface to every channel', () => {
    const { colours } = crowd()
    const { light, oklab, surface } = crowdUnder(0.03)
    expect(surface).toBe(0.03)
    expect(light).toHaveLength(3 * crowdSize)
    for (const n of [0, 11, 4095]) {
      const [r, g, b] = [0, 1, 2].map(channel => colours[3 * n + channel] + 0.03)
      expect(Array.from(light.slice(3 * n, 3 * n + 3))).toEqual([Math.log(r), Math.log(g), Math.log(b)])
      const colour = linearRgbToOklab([r, g, b])
      for (const key of ['l', 'a', 'b'] as const) expect(oklab[key].values[n]).toBe(colour[key])
    }
  })

  it('is kept until another surface is asked for', () => {
    const first = crowdUnder(0.03)
    expect(crowdUnder(0.03)).toBe(first)
    expect(crowdUnder(0.02).surface).toBe(0.02)
    expect(crowdUnder(0.03)).not.toBe(first)
  })
})

describe('the code of the crowd', () => {
  it('is the square root of light in 4096 steps, two characters of base64', () => {
    expect(writeLight([0, 1, 0.25, -1, 2])).toBe('AA//gAAA//')
    expect(Array.from(readLight('AA//gABC'))).toEqual([0, 1, (2048 / 4095) ** 2, (66 / 4095) ** 2])
  })
})
