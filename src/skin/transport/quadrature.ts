/**
 * Light travels in every direction; a few well chosen ones stand for all of them.
 *
 * Rule: Gauss-Legendre nodes where no direction is special, Gauss-Radau nodes where the perpendicular beam
 * must be one of them (Abramowitz and Stegun 1964, 25.4.29 and 25.4.31). Unit: cosine, mapped to 0..1.
 */

/** Nodes and weights on 0..1, nodes falling. */
export type Quadrature = { readonly nodes: readonly number[]; readonly weights: readonly number[] }

/** Newton's step at which a root is as good as doubles allow. */
const rootTolerance = 1e-15

/** Legendre polynomials of the degrees `degree` and `degree - 1` at x. */
function legendrePair(degree: number, x: number): [number, number] {
  let before = 1
  let now = x
  for (let k = 2; k <= degree; k++) [before, now] = [now, ((2 * k - 1) * x * now - (k - 1) * before) / k]
  return [now, before]
}

function root(guess: number, step: (x: number) => number): number {
  let x = guess
  for (let round = 0; round < 100; round++) {
    const change = step(x)
    x -= change
    if (Math.abs(change) < rootTolerance) break
  }
  return x
}

function derivative(degree: number, x: number): number {
  const [now, before] = legendrePair(degree, x)
  return (degree * (before - x * now)) / (1 - x * x)
}

/** Gauss-Legendre on 0..1: exact for polynomials up to degree 2 count - 1. */
export function gaussLegendre(count: number): Quadrature {
  const nodes: number[] = []
  const weights: number[] = []
  for (let i = 0; i < count; i++) {
    const guess = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5))
    const x = root(guess, at => legendrePair(count, at)[0] / derivative(count, at))
    const slope = derivative(count, x)
    nodes.push((1 + x) / 2)
    weights.push(1 / ((1 - x * x) * slope * slope))
  }
  return { nodes, weights }
}

/** Gauss-Radau on 0..1 with a node at 1: exact for polynomials up to degree 2 count - 2. */
export function gaussRadau(count: number): Quadrature {
  const nodes = [1]
  const weights = [1 / (count * count)]
  for (let i = 1; i < count; i++) {
    const guess = -Math.cos((2 * Math.PI * i) / (2 * count - 1))
    const x = root(guess, at => {
      const [now, before] = legendrePair(count, at)
      const slope = derivative(count, at) + derivative(count - 1, at)
      const value = now + before
      return value / (slope - value / (at + 1))
    })
    const before = legendrePair(count, x)[1]
    nodes.unshift((1 - x) / 2)
    weights.unshift((1 - x) / (2 * count * count * before * before))
  }
  const order = nodes.map((_, i) => i).sort((a, b) => nodes[b] - nodes[a])
  return { nodes: order.map(i => nodes[i]), weights: order.map(i => weights[i]) }
}
