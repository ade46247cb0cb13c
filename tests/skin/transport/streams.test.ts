import { describe, expect, it } from 'vitest'
import { keptStreams } from '../../../src/skin/transport/keptStreams'
import type { Layer } from '../../../src/skin/transport/Layer'
import { gaussLegendre, gaussRadau } from '../../../src/skin/transport/quadrature'
import { streamsOf } from '../../../src/skin/transport/streams'

const close = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length)
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, 12)
  })
}

/** Cosine outside, in a medium of index 1, of a beam inside. */
const outside = (cosine: number, index: number) => Math.sqrt(1 - index ** 2 * (1 - cosine ** 2))

describe('streamsOf', () => {
  it('takes Radau nodes where no index differs', () => {
    const { nodes, weights } = gaussRadau(6)
    const [one] = streamsOf([1.4], [1.4, 1.4], 6)
    close(one.cosines, [...nodes])
    close(one.weights, [...weights])
  })

  it('samples the beams that can leave by their cosine in air, the others by their own', () => {
    const [skin] = streamsOf([1.4], [1, 1.4], 8)
    const critical = Math.sqrt(1 - 1 / 1.4 ** 2)
    const out = Array.from(skin.cosines.slice(0, 4), cosine => outside(cosine, 1.4))
    close(out, [...gaussRadau(4).nodes])
    close(
      skin.cosines.slice(4),
      gaussLegendre(4).nodes.map(node => node * critical),
    )
    close(
      skin.weights.slice(4),
      gaussLegendre(4).weights.map(weight => weight * critical),
    )
    close(
      Array.from(skin.weights.slice(0, 4), (weight, i) => (weight * skin.cosines[i] * 1.4 ** 2) / out[i]),
      [...gaussRadau(4).weights],
    )
  })

  it('with few beams samples all of them by the cosine inside', () => {
    const [skin] = streamsOf([1.4], [1, 1.4], 4)
    const critical = Math.sqrt(1 - 1 / 1.4 ** 2)
    close(skin.cosines, [
      ...gaussRadau(2).nodes.map(node => critical + node * (1 - critical)),
      ...gaussLegendre(2).nodes.map(node => node * critical),
    ])
    close(skin.weights, [
      ...gaussRadau(2).weights.map(weight => weight * (1 - critical)),
      ...gaussLegendre(2).weights.map(weight => weight * critical),
    ])
  })

  it('with few beams samples those that can leave by their cosine in the thinnest layer', () => {
    const [thin] = streamsOf([1.3, 1.5], [1], 4)
    const critical = Math.sqrt(1 - 1 / 1.3 ** 2)
    close(thin.cosines, [
      ...gaussRadau(2).nodes.map(node => critical + node * (1 - critical)),
      ...gaussLegendre(2).nodes.map(node => node * critical),
    ])
  })

  it('takes three beams for enough to sample by the cosine in air', () => {
    const [skin] = streamsOf([1.4], [1], 6)
    close(
      Array.from(skin.cosines.slice(0, 3), cosine => outside(cosine, 1.4)),
      [...gaussRadau(3).nodes],
    )
  })

  it('sees no border in a medium denser than every layer', () => {
    const [air] = streamsOf([1], [1.4], 6)
    close(air.cosines, [...gaussRadau(6).nodes])
  })

  it('rounds an odd number of beams up, and does not care for what is denser than every layer', () => {
    const [odd] = streamsOf([1.4], [1], 7)
    const [even] = streamsOf([1.4], [1.6, 1], 8)
    close(odd.cosines, [...even.cosines])
    close(odd.weights, [...even.weights])
  })

  it('follows each beam through all media by the law of Snell, with its flux', () => {
    const [low, high, again] = streamsOf([1.3, 1.5, 1.3], [1], 8)
    expect(again).toBe(low)
    expect([low.index, high.index]).toEqual([1.3, 1.5])
    expect([low.cosines.length, high.cosines.length]).toEqual([8, 12])
    low.cosines.forEach((cosine, i) => {
      const sine = (index: number, of: number) => index * Math.sqrt(1 - of ** 2)
      expect(sine(1.3, cosine)).toBeCloseTo(sine(1.5, high.cosines[i]), 9)
      const flux = 1.3 ** 2 * cosine * low.weights[i]
      expect(flux).toBeCloseTo(1.5 ** 2 * high.cosines[i] * high.weights[i], 12)
    })
    expect([low.cosines[0], high.cosines[0]]).toEqual([1, 1])
    for (const { cosines, weights } of [low, high]) {
      expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 2)
      expect(weights.reduce((sum, weight, i) => sum + weight * cosines[i], 0)).toBeCloseTo(0.5, 6)
    }
  })
})

const layer = (index: number): Layer => ({
  thickness: 1,
  index,
  absorption: 1,
  scattering: 1,
  anisotropy: 0,
})

describe('keptStreams', () => {
  it('gives the beams of each index in the stack', () => {
    const streams = keptStreams([layer(1.3), layer(1.5), layer(1.3)], [1, 1.5], 6)
    const [low, high] = streamsOf([1.3, 1.5], [1, 1.5], 6)
    expect(streams(1.3)).toEqual(low)
    expect(streams(1.5)).toEqual(high)
  })

  it('keeps them for the same indices and number of beams, and for those only', () => {
    const ask = (index: number, around: number[], nodes: number) =>
      keptStreams([layer(index)], around, nodes)(index)
    const first = ask(1.4, [1, 1.4], 4)
    expect(ask(1.4, [1, 1.4], 6)).not.toBe(first)
    expect(ask(1.4, [1, 1], 4)).not.toBe(first)
    expect(ask(1.45, [1, 1.4], 4)).not.toBe(first)
    expect(ask(1.4, [1, 1.4], 4)).toBe(first)
  })
})
