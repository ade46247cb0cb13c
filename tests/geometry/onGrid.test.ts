import fc from 'fast-check'
import { expect, it } from 'vitest'
import { onGrid } from '../../src/geometry/onGrid'

const places = fc.tuple(
  fc.double({ min: -3000, max: 3000, noNaN: true }),
  fc.double({ min: -3000, max: 3000, noNaN: true }),
)

it('is exact for whatever goes straight between two points of the grid', () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0.3, max: 9, noNaN: true }), ([x, y], pitch) => {
      const plane = (x: number, y: number) => 3 + 2 * x - 0.5 * y
      expect(onGrid((x, y) => [plane(x, y)], pitch)(x, y)).toBeCloseTo(plane(x, y), 6)
    }),
  )
})

it('errs on a curve by no more than an eighth of the pitch squared for each bend', () => {
  const bent = (x: number, y: number) => Math.sin(x / 5) + Math.cos(y / 7)
  const pitch = 2
  const most = (pitch ** 2 / 8) * (1 / 25 + 1 / 49)
  const grid = onGrid((x, y) => [bent(x, y)], pitch)
  fc.assert(
    fc.property(places, ([x, y]) => {
      expect(Math.abs(grid(x, y) - bent(x, y))).toBeLessThanOrEqual(most)
    }),
  )
})

it('says the same for a place whatever was asked before, far away too', () => {
  const wild = (x: number, y: number) => [(Math.imul(x * 7919, 31) ^ Math.imul(y * 104729, 17)) % 1000, x - y]
  fc.assert(
    fc.property(fc.array(places, { minLength: 2, maxLength: 30 }), asked => {
      const grid = onGrid(wild, 1, 2)
      for (const [x, y] of asked) grid(x, y)
      for (const [x, y] of asked)
        for (const which of [0, 1]) expect(grid(x, y, which)).toBe(onGrid(wild, 1, 2)(x, y, which))
    }),
  )
})

it('asks for each point once while a head’s worth of places is gone through', () => {
  const asked = new Map<string, number>()
  const grid = onGrid((x, y) => {
    asked.set(`${x} ${y}`, (asked.get(`${x} ${y}`) ?? 0) + 1)
    return [x + y]
  }, 4)
  for (let turn = 0; turn < 3; turn++)
    for (let i = 0; i < 20_000; i++) grid(((i * 7) % 400) - 200, ((i * 13) % 390) - 200)
  // Points on a border belong to the blocks on both sides of it.
  expect(Math.max(...asked.values())).toBeLessThanOrEqual(4)
  expect(asked.size).toBeLessThan(102 ** 2)
})
