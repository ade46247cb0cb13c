import { describe, expect, it } from 'vitest'
import type { Layer } from '../../../src/skin/transport/Layer'
import { gaussRadau } from '../../../src/skin/transport/quadrature'
import { slabOf } from '../../../src/skin/transport/slab'
import type { Streams } from '../../../src/skin/transport/streams'

const single: Streams = { index: 1, cosines: Float64Array.of(1), weights: Float64Array.of(1) }
const radau = gaussRadau(3)
const three: Streams = {
  index: 1,
  cosines: Float64Array.from(radau.nodes),
  weights: Float64Array.from(radau.weights),
}
const clear: Layer = { thickness: 1, index: 1, absorption: 0, scattering: 0, anisotropy: 0 }

/** Schuster's two streams (1905): what a sheet of optical thickness t that absorbs nothing throws back. */
const thrownBack = (t: number) => t / 2 / (1 + t / 2)

describe('slabOf', () => {
  it.each([0.25, 1, 2, 7])('throws back what two streams say where nothing absorbs, thickness %f', t => {
    const { reflection, transmission } = slabOf({ ...clear, scattering: t }, single)!
    expect(reflection[0]).toBeCloseTo(thrownBack(t), 12)
    expect(transmission[0]).toBeCloseTo(1 - thrownBack(t), 12)
  })

  it('counts thickness times scattering, less what goes straight on', () => {
    const { reflection } = slabOf({ ...clear, thickness: 3, scattering: 0.5, anisotropy: 0.5 }, single)!
    expect(reflection[0]).toBeCloseTo(thrownBack(0.75), 12)
  })

  it.each([
    [0.5, 0],
    [1, 0],
    [1.5, 1],
    [3, 2],
  ])('weakens clear light by the midpoint rule, thickness %f in 2^%d sheets', (t, doublings) => {
    const { reflection, transmission } = slabOf({ ...clear, thickness: 2, absorption: t / 2 }, single)!
    const half = t / 2 ** doublings / 2
    expect(transmission[0]).toBeCloseTo(((1 - half) / (1 + half)) ** (2 ** doublings), 12)
    expect(reflection[0]).toBe(0)
  })

  it('weakens each beam by its slant, in sheets thin enough for the most slanted', () => {
    const { reflection, transmission } = slabOf({ ...clear, absorption: 0.3 }, three)!
    const sheets = 2 ** Math.ceil(Math.log2(0.3 / three.cosines[2]))
    for (let to = 0; to < 3; to++)
      for (let from = 0; from < 3; from++) {
        const half = 0.3 / sheets / three.cosines[from] / 2
        const expected = to === from ? ((1 - half) / (1 + half)) ** sheets : 0
        expect(transmission[to * 3 + from]).toBeCloseTo(expected, 12)
        expect(reflection[to * 3 + from]).toBeCloseTo(0, 12)
      }
  })

  it('loses no light of any beam where nothing absorbs, and is the same forth and back', () => {
    const { reflection, transmission } = slabOf({ ...clear, scattering: 6, anisotropy: 0.7 }, three)!
    const flux = three.cosines.map((cosine, i) => cosine * three.weights[i])
    for (let from = 0; from < 3; from++) {
      let sum = 0
      for (let to = 0; to < 3; to++) {
        sum += reflection[to * 3 + from] + transmission[to * 3 + from]
        const [there, back] = [to * 3 + from, from * 3 + to]
        expect(reflection[there] * flux[from]).toBeCloseTo(reflection[back] * flux[to], 10)
        expect(transmission[there] * flux[from]).toBeCloseTo(transmission[back] * flux[to], 10)
      }
      expect(sum).toBeCloseTo(1, 10)
    }
  })

  it('is none where a layer does nothing a double could carry on', () => {
    expect(slabOf(clear, three)).toBeNull()
    expect(slabOf({ ...clear, absorption: 9e-10 }, three)).toBeNull()
    expect(slabOf({ ...clear, absorption: 1e-9 }, three)).not.toBeNull()
  })
})
