import { describe, expect, it } from 'vitest'
import { fresnel } from '../../../src/skin/transport/fresnel'
import { lit } from '../../../src/skin/transport/lit'
import { addBorder, addSlab, type Below, borderOf, bottom } from '../../../src/skin/transport/stack'
import { type Streams, streamsOf } from '../../../src/skin/transport/streams'
import { added, diagonal, everyRound, product, uneven } from './plainMatrices'

const [thin, dense] = streamsOf([1.2, 1.5], [1], 5)
const size = dense.cosines.length
const few = thin.cosines.length

const below = (streams: Streams): Below => {
  const count = streams.cosines.length
  return {
    streams,
    reflection: uneven(count, 4),
    passed: Float64Array.from({ length: count }, (_, i) => 0.3 + 0.1 * i),
  }
}

const near = (found: ArrayLike<number>, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length)
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, 10)
  })
}

/** Row of shares times a matrix. */
const through = (shares: ArrayLike<number>, matrix: readonly number[], count: number) =>
  Array.from({ length: count }, (_, from) =>
    Array.from(shares).reduce((sum, share, to) => sum + share * matrix[to * count + from], 0),
  )

describe('the bottom of a stack', () => {
  it('throws back what the border does and lets the rest go', () => {
    const ground = bottom(dense, 1)
    const border = Array.from(dense.cosines, cosine => fresnel(cosine, 1.5, 1))
    expect(Array.from(borderOf(dense, 1))).toEqual(border)
    near(ground.reflection, diagonal(border))
    near(
      ground.passed,
      border.map(share => 1 - share),
    )
  })
})

describe('a slab on what lies below', () => {
  it('sends light to and fro between the two, any number of times', () => {
    const under = below(dense)
    const slab = { reflection: uneven(size, 7), transmission: uneven(size, 9) }
    const { streams, reflection, passed } = addSlab(under, slab)
    const rounds = everyRound(product(slab.reflection, under.reflection, size), size)
    const down = product(rounds, slab.transmission, size)
    const up = product(slab.transmission, product(under.reflection, down, size), size)
    expect(streams).toBe(dense)
    near(reflection, added(slab.reflection, up))
    near(passed, through(under.passed, down, size))
  })
})

describe('a border on what lies below', () => {
  it('lets every beam of a thinner medium through into a denser one, and throws the rest back', () => {
    const under = below(thin)
    const { streams, reflection, passed } = addBorder(under, dense)
    const back = borderOf(thin, 1.5)
    const front = borderOf(dense, 1.2)
    const rounds = everyRound(product(diagonal(back), under.reflection, few), few)
    const down = product(rounds, diagonal(front.slice(0, few).map(share => 1 - share)), few)
    const up = product(diagonal(back.map(share => 1 - share)), product(under.reflection, down, few), few)
    expect(streams).toBe(dense)
    for (let to = 0; to < size; to++)
      for (let from = 0; from < size; from++) {
        const risen = to < few && from < few ? up[to * few + from] : 0
        expect(reflection[to * size + from]).toBeCloseTo(risen + (to === from ? front[to] : 0), 10)
      }
    near(passed, [...through(under.passed, down, few), ...new Array(size - few).fill(0)])
    expect(Array.from(front.slice(few))).toEqual(new Array(size - few).fill(1))
  })

  it('keeps the slanted beams of a denser medium under a thinner one', () => {
    const under = below(dense)
    const { streams, reflection, passed } = addBorder(under, thin)
    const back = borderOf(dense, 1.2)
    const front = borderOf(thin, 1.5)
    const entering = [...front.map(share => 1 - share), ...new Array(size - few).fill(0)]
    const rounds = everyRound(product(diagonal(back), under.reflection, size), size)
    const down = product(rounds, diagonal(entering), size)
    const up = product(diagonal(back.map(share => 1 - share)), product(under.reflection, down, size), size)
    expect(streams).toBe(thin)
    for (let to = 0; to < few; to++)
      for (let from = 0; from < few; from++)
        expect(reflection[to * few + from]).toBeCloseTo(
          up[to * size + from] + (to === from ? front[to] : 0),
          10,
        )
    near(passed, through(under.passed, down, size).slice(0, few))
  })
})

describe('a lit stack', () => {
  it('is one border more, for a perpendicular beam', () => {
    const under = below(dense)
    const border = borderOf(dense, 1)
    const rounds = everyRound(product(diagonal(border), under.reflection, size), size)
    const entering = 1 - fresnel(1, 1, 1.5)
    const beam = Array.from({ length: size }, (_, to) => rounds[to * size] * entering)
    const risen = through(beam, Array.from(under.reflection), size)
    const thrown = Array.from({ length: size }, (_, to) =>
      beam.reduce((sum, share, from) => sum + under.reflection[to * size + from] * share, 0),
    )
    expect(risen).not.toEqual(thrown)
    const { reflectance, transmittance, specular } = lit(under, 1)
    expect(specular).toBeCloseTo(0.04, 12)
    expect(reflectance).toBeCloseTo(
      thrown.reduce((sum, share, i) => sum + (1 - border[i]) * share, 0),
      10,
    )
    expect(transmittance).toBeCloseTo(
      beam.reduce((sum, share, i) => sum + under.passed[i] * share, 0),
      10,
    )
  })
})
