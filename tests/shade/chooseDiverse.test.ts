import { describe, expect, it } from 'vitest'
import { chooseDiverse } from '../../src/shade/chooseDiverse'
import type { Pigment } from '../../src/shade/Pigment'

const pigment = (name: string, carbon: number): Pigment => ({
  name,
  carbon,
  red: 0,
  yellow: 0,
  brown: 0,
  dilutions: [],
})
const match = (of: Pigment, dilution: number, score: number, density = 150) => ({
  field: { pigment: of, dilution, depth: 0.35, thickness: 0.3, radius: 0.14, density },
  healed: { l: 50, a: 5, b: 5 },
  score,
})

describe('chooseDiverse', () => {
  it('puts a mixture that another bottle gives as well behind those that differ', () => {
    const twin = match(pigment('Strong', 30), 2, 0.2)
    const first = match(pigment('Weak', 10), 0, 0.1)
    const other = match(pigment('Middle', 20), 0, 0.3)
    expect(chooseDiverse([other, twin, first])).toEqual([first, other, twin])
  })

  it('lets other pigments have their turn before the third dilution of one', () => {
    const black = pigment('Black', 100)
    const [one, two, three] = [1, 3, 7].map((dilution, i) => match(black, dilution, 0.1 * (i + 1)))
    const other = match(pigment('Other', 1), 0, 0.9)
    expect(chooseDiverse([three, two, one, other])).toEqual([one, two, other, three])
  })

  it('shows a dozen at most', () => {
    const many = Array.from({ length: 40 }, (_, i) => match(pigment(`P${i}`, 2 ** i), 0, i))
    expect(chooseDiverse(many)).toEqual(many.slice(0, 12))
  })
})
