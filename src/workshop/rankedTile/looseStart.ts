/**
 * The first dots decide how all others fall: begun with one, the widest gaps lie in rows and the whole list becomes a
 * lattice, which reads as a screen. So the first few are strewn at random and only a little evened out.
 * Rule: the best of some candidates (Mitchell, SIGGRAPH 1991), then rounds of Lloyd's relaxation (IEEE Trans. Inf. Theory
 * 28:129, 1982) on a grid.
 */
import { type Place, shortWay, squaredDistance, within } from './torus'

const candidates = 10
/** Grid that cells are measured on, along each side. */
const grid = 200

/** @param random 0..1. @returns places in no order. */
export function looseStart(count: number, rounds: number, side: number, random: () => number): Place[] {
  let places: Place[] = []
  for (let i = 0; i < count; i++) {
    const tries = Array.from({ length: candidates }, (): Place => [side * random(), side * random()])
    const gaps = tries.map(place =>
      Math.min(side * side, ...places.map(to => squaredDistance(place, to, side))),
    )
    places.push(tries[gaps.indexOf(Math.max(...gaps))])
  }
  for (let round = 0; round < rounds; round++) places = relaxed(places, side)
  return places
}

/** Every place moved to the middle of what lies nearest to it. */
function relaxed(places: readonly Place[], side: number): Place[] {
  const sums = places.map(() => ({ x: 0, y: 0, count: 0 }))
  for (let row = 0; row < grid; row++)
    for (let column = 0; column < grid; column++) {
      const at: Place = [((column + 0.5) * side) / grid, ((row + 0.5) * side) / grid]
      const gaps = places.map(place => squaredDistance(place, at, side))
      const nearest = gaps.indexOf(Math.min(...gaps))
      sums[nearest].x += shortWay(at[0] - places[nearest][0], side)
      sums[nearest].y += shortWay(at[1] - places[nearest][1], side)
      sums[nearest].count++
    }
  return places.map(([x, y], i): Place => {
    const { x: across, y: down, count } = sums[i]
    return count > 0 ? [within(x + across / count, side), within(y + down / count, side)] : [x, y]
  })
}
