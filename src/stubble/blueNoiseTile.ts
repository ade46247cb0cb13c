/**
 * Real follicles keep their distance from one another: a pure lottery clumps and reads as dirt, a grid reads as a
 * pattern. One square of ranked dots, without seams when repeated, serves every head.
 * Rule: farthest-point ordering (Eldar, Lindenbaum, Porat, Zeevi, IEEE Trans. Image Process. 6:1305, 1997), loosened: each
 * dot falls at random where a gap is nearly as wide as the widest, so every first part of the list is evenly spread.
 * Always in the middle of the very widest they would line up in rows. Unit: mm.
 */
import { seededHash } from '../geometry/seededHash'

/** Side of the square, mm: wide enough that a repeat is not seen among thousands of dots. */
export const tileSide = 40
/** Dots per cm² when the whole list is used: above the densest natural stubble (about 300 per cm²). */
export const tileDensity = 400

/** Places a dot may fall, along each side: 0.1 mm apart, each moved at random within its own cell. */
const sites = 400
/** Sites along the side of a block; the widest gap of each block is remembered. */
const block = 16
const blocks = sites / block
const tileSeed = 20160501

/** A gap of this share of the widest will do: rows are gone, nearest neighbours stay over 0.69 of hexagonal. */
const wideEnough = 0.8

let cached: Float32Array | undefined

/** x, y (0 to tileSide) of every dot, by rank. */
export function blueNoiseTile(): Float32Array {
  cached ??= farthestPoints((tileSide / 10) ** 2 * tileDensity)
  return cached
}

function farthestPoints(count: number): Float32Array {
  const pitch = tileSide / sites
  const xs = new Float32Array(sites * sites)
  const ys = new Float32Array(sites * sites)
  for (let site = 0; site < sites * sites; site++) {
    xs[site] = ((site % sites) + seededHash(tileSeed, 2 * site)) * pitch
    ys[site] = (Math.floor(site / sites) + seededHash(tileSeed, 2 * site + 1)) * pitch
  }
  /** Squared distance from each site to the nearest dot so far. */
  const gaps = new Float32Array(sites * sites).fill(tileSide ** 2)
  const widest = new Int32Array(blocks * blocks)
  const dots = new Float32Array(2 * count)

  for (let rank = 0; rank < count; rank++) {
    const most = widest.reduce((most, site) => Math.max(most, gaps[site]), 0)
    const next = someWideGap(gaps, widest, wideEnough ** 2 * most, rank)
    const x = xs[next]
    const y = ys[next]
    dots[2 * rank] = x
    dots[2 * rank + 1] = y
    const reach = Math.min(sites >> 1, Math.ceil(Math.sqrt(most) / pitch) + 1)
    const column = next % sites
    const row = Math.floor(next / sites)
    for (let dy = -reach; dy < reach; dy++)
      for (let dx = -reach; dx < reach; dx++) {
        const site = wrap(row + dy) * sites + wrap(column + dx)
        const across = turn(xs[site] - x)
        const along = turn(ys[site] - y)
        const gap = across * across + along * along
        if (gap < gaps[site]) gaps[site] = gap
      }
    rememberWidest(gaps, widest, column, row, reach)
  }
  return dots
}

/** One of the sites at least so far from every dot: a block first, then a site in it, each by the seeded hash. */
function someWideGap(gaps: Float32Array, widest: Int32Array, least: number, rank: number): number {
  const pick = (sites: ArrayLike<number>, turn: number) =>
    sites[Math.floor(seededHash(tileSeed + turn, rank) * sites.length)]
  const inBlock = pick(
    widest.filter(site => gaps[site] >= least),
    1,
  )
  const corner = inBlock - (inBlock % block) - (Math.floor(inBlock / sites) % block) * sites
  const wide: number[] = []
  for (let y = 0; y < block; y++)
    for (let x = 0; x < block; x++) {
      const site = corner + y * sites + x
      if (gaps[site] >= least) wide.push(site)
    }
  return pick(wide, 2)
}

function rememberWidest(
  gaps: Float32Array,
  widest: Int32Array,
  column: number,
  row: number,
  reach: number,
): void {
  const first = (at: number) => Math.floor((at - reach) / block)
  const last = (at: number) => Math.floor((at + reach) / block)
  const span = (at: number) => Math.min(blocks - 1, last(at) - first(at))
  for (let j = 0; j <= span(row); j++)
    for (let i = 0; i <= span(column); i++) {
      const top = ((first(row) + j + blocks) % blocks) * block
      const left = ((first(column) + i + blocks) % blocks) * block
      let best = top * sites + left
      for (let y = top; y < top + block; y++)
        for (let x = left; x < left + block; x++) if (gaps[y * sites + x] > gaps[best]) best = y * sites + x
      widest[(top / block) * blocks + left / block] = best
    }
}

const wrap = (site: number) => (site + sites) % sites

/** The short way round between two places of the repeated square. */
function turn(distance: number): number {
  if (distance > tileSide / 2) return distance - tileSide
  return distance < -tileSide / 2 ? distance + tileSide : distance
}
