import PoissonDiskSampling from 'poisson-disk-sampling'
import { bench, describe } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import { asShipped } from './bundled'
import { paired } from './paired'
import { nearestSpacing, widestGap } from './spacing'

const { dotChances, inSquares, scatterDots, showDots, tileDensity } = await asShipped<
  typeof import('./shippedStubble')
>('tests/bench/shippedStubble.ts')

/** Side of the square, mm, and the density from left to right, per cm²: about 60,000 dots. */
const side = 200
const density = (x: number) => 100 + (100 * x) / side
const hexagonal = (x: number) => Math.sqrt((2 / Math.sqrt(3)) * (100 / density(x)))

/** Poisson discs that fill a square are this share of the hexagonal distance apart: then both lay as many dots. */
const discShare = 0.855
const [least, most] = [discShare * hexagonal(side), discShare * hexagonal(0)]

let turn = 0
const discs = () =>
  new PoissonDiskSampling(
    {
      shape: [side, side],
      minDistance: least,
      maxDistance: most,
      tries: 30,
      distanceFunction: ([x]) => (discShare * hexagonal(x) - least) / (most - least),
    },
    () => seededHash(1, turn++),
  ).fill()

const window = { seed: 1, x: 0, y: 0, width: side, height: side, most: 200 }
const ours = scatterDots(density, window)
const pointsOf = (dots: Float32Array) =>
  Array.from({ length: dots.length / 3 }, (_, i) => [dots[3 * i], dots[3 * i + 1]])
/** What a drag keeps from step to step: all dots there may be, of which each step shows some. */
const placed = inSquares(scatterDots(() => 200, window))
const worth = Float64Array.from(
  { length: placed.dots.length / 3 },
  (_, i) => placed.dots[3 * i + 2] * tileDensity,
)
const kept = { ...placed, worth, chances: dotChances(placed.dots, 1) }
const wish = { density, size: () => 1 }
const {
  discs: slow,
  tile: quick,
  step,
} = paired({ discs, tile: () => scatterDots(density, window), step: () => showDots(kept, wish, 7) }, 5)
for (const [name, points] of Object.entries({
  'ranked tile': pointsOf(ours),
  'poisson-disk-sampling': discs(),
})) {
  const { smallest, hundredth } = nearestSpacing(points, side, hexagonal)
  const gap = widestGap(points, side, hexagonal)
  console.log(
    `${name}: ${points.length} dots; nearest neighbour over hexagonal, least ${smallest.toFixed(2)}, ` +
      `1 % ${hundredth.toFixed(2)}; largest empty circle over hexagonal ${gap.toFixed(2)}`,
  )
}
console.log(
  `all placed anew: ${quick.toFixed(1)} ms against ${slow.toFixed(0)} ms, ${(slow / quick).toFixed(0)} times as fast; ` +
    `one step of a drag ${step.toFixed(2)} ms, ${(slow / step).toFixed(0)} times (aim 300)`,
)

describe('placing dots', () => {
  bench('all anew', () => void scatterDots(density, window))
  bench('one step', () => void showDots(kept, wish, 7))
})
