/**
 * Dots in the order in which they appear as a head grows denser, every first part of the list as evenly spread as can be.
 * Rule: each next dot falls into the middle of the widest gap (farthest-point ordering; Eldar, Lindenbaum, Porat, Zeevi,
 * IEEE Trans. Image Process. 6:1305, 1997), after a loose start. The gap is found on a fine grid of sites and its
 * middle from the three dots around it. Unit: mm.
 */
import { seededHash } from '../../geometry/seededHash'
import { looseStart } from './looseStart'
import { neighbourhood, type Place, shortWay, squaredDistance, within } from './torus'

export type TileQuestion = {
  /** Side of the square, mm, and how many dots it holds. */
  readonly side: number
  readonly count: number
  /** Integer: the same seed gives the same dots. */
  readonly seed: number
  /** Dots strewn at random first, and how often they are evened out. */
  readonly loose: number
  readonly rounds: number
  /** Places a gap is looked for at, along each side; a multiple of `block`. */
  readonly sites: number
}

/** Sites along the side of a block; the widest gap of each block is remembered. */
export const block = 8

/** A gap of this share of the widest will do: which of them comes next is left to chance. */
const wideEnough = 0.999

/** How often the middle of a gap is looked for anew. */
const steps = 4

/** @returns places by rank. */
export function rankedTile({ side, count, seed, loose, rounds, sites }: TileQuestion): Place[] {
  let drawn = 0
  const random = () => seededHash(seed, drawn++)
  const pitch = side / sites
  const dots: Place[] = []
  const beside = neighbourhood(side, Math.sqrt((side * side) / count))
  const gaps = gapsOf(side, sites)
  const put = (place: Place, widest: number) => {
    dots.push(place)
    beside.add(place)
    gaps.fill(place, widest)
  }
  for (const place of inOrder(looseStart(loose, rounds, side, random), side)) put(place, side)
  while (dots.length < count) {
    const { widest, sites: wide } = gaps.widest(wideEnough)
    const site = wide[Math.floor(random() * wide.length)]
    put(middleOfGap(site), widest)
  }
  return dots.slice(0, count)

  function middleOfGap(site: Place): Place {
    let best = site
    for (let step = 0; step < steps; step++) {
      const around = beside.around(best, 2 * gaps.last())
      if (around.length < 3) return best
      const [one, two, three] = around.map(({ place }) => relative(place, best))
      const middle = circumcentre(one, two, three)
      if (!middle || Math.abs(middle[0]) + Math.abs(middle[1]) > 4 * pitch) return best
      const next: Place = [within(best[0] + middle[0], side), within(best[1] + middle[1], side)]
      if (!(beside.around(next, 2 * gaps.last())[0]?.squared > around[0].squared)) return best
      best = next
    }
    return best
  }

  function relative([x, y]: Place, [fromX, fromY]: Place): Place {
    return [shortWay(x - fromX, side), shortWay(y - fromY, side)]
  }
}

/** The same places, each next one as far from those before as can be. */
function inOrder(places: readonly Place[], side: number): Place[] {
  const left = [...places]
  const order = left.splice(0, 1)
  while (left.length > 0) {
    const gaps = left.map(place => Math.min(...order.map(to => squaredDistance(place, to, side))))
    order.push(...left.splice(gaps.indexOf(Math.max(...gaps)), 1))
  }
  return order
}

/** Squared distance from each site to the nearest dot, with the widest of every block. */
function gapsOf(side: number, sites: number) {
  const pitch = side / sites
  const blocks = sites / block
  const squared = new Float32Array(sites * sites).fill(2 * side * side)
  const widest = Float32Array.from({ length: blocks * blocks }, () => 2 * side * side)
  let last = side
  const middle = (site: number): Place => [
    ((site % sites) + 0.5) * pitch,
    (Math.floor(site / sites) + 0.5) * pitch,
  ]

  function look(index: number): void {
    const corner = Math.floor(index / blocks) * block * sites + (index % blocks) * block
    let most = 0
    for (let y = 0; y < block; y++)
      for (let x = 0; x < block; x++) most = Math.max(most, squared[corner + y * sites + x])
    widest[index] = most
  }

  return {
    /** Width of the last gap asked for, mm. */
    last: () => last,

    /** @param reach no site farther off than this is nearer to the place than to another dot. */
    fill([x, y]: Place, reach: number): void {
      const wide = Math.min(sites >> 1, Math.ceil(reach / pitch) + 1)
      const [column, row] = [Math.floor(x / pitch), Math.floor(y / pitch)]
      for (let j = -wide; j < wide; j++)
        for (let i = -wide; i < wide; i++) {
          const site = ((row + j + sites) % sites) * sites + ((column + i + sites) % sites)
          const gap = squaredDistance(middle(site), [x, y], side)
          if (gap < squared[site]) squared[site] = gap
        }
      const span = Math.min(blocks >> 1, Math.ceil(wide / block) + 1)
      const [left, top] = [Math.floor(column / block), Math.floor(row / block)]
      for (let j = -span; j < span; j++)
        for (let i = -span; i < span; i++)
          look(((top + j + blocks) % blocks) * blocks + ((left + i + blocks) % blocks))
    },

    /** The widest gap, mm, and all sites nearly as far from every dot. */
    widest(share: number): { widest: number; sites: Place[] } {
      const most = widest.reduce((most, gap) => Math.max(most, gap), 0)
      last = Math.sqrt(most)
      const least = share * share * most
      const wide: Place[] = []
      widest.forEach((gap, index) => {
        if (gap < least) return
        const corner = Math.floor(index / blocks) * block * sites + (index % blocks) * block
        for (let y = 0; y < block; y++)
          for (let x = 0; x < block; x++)
            if (squared[corner + y * sites + x] >= least) wide.push(middle(corner + y * sites + x))
      })
      return { widest: last, sites: wide }
    },
  }
}

/** The point as far from three; null where they lie in a line. */
function circumcentre([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place): Place | null {
  const [ux, uy, vx, vy] = [bx - ax, by - ay, cx - ax, cy - ay]
  const cross = 2 * (ux * vy - uy * vx)
  if (Math.abs(cross) < 1e-9) return null
  const [u, v] = [ux * ux + uy * uy, vx * vx + vy * vy]
  return [ax + (vy * u - uy * v) / cross, ay + (ux * v - vx * u) / cross]
}
