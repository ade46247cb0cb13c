import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/workshop/monteCarlo/seededRandom'
import { type Direction, turn, turnCosine } from '../../../src/workshop/monteCarlo/turn'

const many = 1000

describe('turnCosine', () => {
  it.each([-0.5, 0, 0.3, 0.8, 0.95])('has the anisotropy %f as its mean', anisotropy => {
    let sum = 0
    for (let i = 0; i < many; i++) sum += turnCosine(anisotropy, (i + 0.5) / many)
    expect(sum / many).toBeCloseTo(anisotropy, 4)
  })

  it('has the square of the anisotropy as its second Legendre moment (Henyey, Greenstein 1941)', () => {
    let sum = 0
    for (let i = 0; i < many; i++) sum += (3 * turnCosine(0.8, (i + 0.5) / many) ** 2 - 1) / 2
    expect(sum / many).toBeCloseTo(0.64, 3)
  })
})

describe('turn', () => {
  it('keeps directions of length 1 and turns by the cosine it drew, whichever way the light came', () => {
    const starts: Direction[] = [
      { x: 0, y: 0, z: 1 },
      { x: 0, y: 0, z: -1 },
      { x: 0.6, y: 0, z: 0.8 },
      { x: -0.48, y: 0.6, z: -0.64 },
    ]
    for (const start of starts) {
      const draws = seededRandom(5)
      const cosine = turnCosine(0.7, draws())
      const direction = { ...start }
      turn(direction, 0.7, seededRandom(5))
      expect(Math.hypot(direction.x, direction.y, direction.z)).toBeCloseTo(1, 12)
      expect(direction.x * start.x + direction.y * start.y + direction.z * start.z).toBeCloseTo(cosine, 9)
    }
  })
})
