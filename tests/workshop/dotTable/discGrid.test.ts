import { describe, expect, it } from 'vitest'
import { DiscGrid } from '../../../src/workshop/dotTable/discGrid'
import { emptyPath, followPhoton, type Path } from '../../../src/workshop/monteCarlo/followPhoton'
import { seededRandom } from '../../../src/workshop/monteCarlo/seededRandom'

const shape = { top: 0.15, bottom: 0.45, radius: 0.2 }

/** Way of a path in a disc centred on the grid's middle, by walking it in small steps. */
function walked({ x, y, z, corners }: Path): number {
  const pieces = 400
  let way = 0
  for (let i = 1; i < corners; i++) {
    const length = Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1], z[i] - z[i - 1]) / pieces
    for (let k = 0; k < pieces; k++) {
      const t = (k + 0.5) / pieces
      const depth = z[i - 1] + t * (z[i] - z[i - 1])
      const away = Math.hypot(x[i - 1] + t * (x[i] - x[i - 1]), y[i - 1] + t * (y[i] - y[i - 1]))
      if (depth > shape.top && depth < shape.bottom && away < shape.radius) way += length
    }
  }
  return way
}

describe('DiscGrid', () => {
  const grid = new DiscGrid(1, 0.1)
  const middle = (grid.count ** 2 - 1) / 2
  const path = emptyPath(1)
  const slab = { index: 1.4, sheets: [{ thickness: 1, scattering: 20, anisotropy: 0.8 }] }

  it('finds the same way in a disc as walking the path does', () => {
    const random = seededRandom(9)
    for (let photon = 0; photon < 40; photon++) {
      followPhoton(slab, random, path)
      grid.lay(0.5, 0.5)
      grid.trace(path, shape)
      expect(grid.squareOf(middle)).toBeCloseTo(0, 12)
      expect(Math.abs(grid.lengths[middle] - walked(path))).toBeLessThan(0.002 * path.corners ** 0.5)
    }
  })

  it('gives a path straight down to the discs it hits, and forgets the path before', () => {
    followPhoton(slab, seededRandom(9), path)
    grid.lay(0.3, 0.8)
    grid.trace(path, shape)
    followPhoton({ index: 1.4, sheets: [{ thickness: 1, scattering: 0, anisotropy: 0 }] }, () => 0.5, path)
    grid.lay(0.3, 0.8)
    grid.trace(path, shape)
    grid.lengths.forEach((length, disc) => {
      expect(length).toBeCloseTo(grid.squareOf(disc) < shape.radius ** 2 ? 0.3 : 0, 12)
    })
    const hit = Array.from(grid.touched.slice(0, grid.touchedCount))
    expect(hit.every(disc => grid.squareOf(disc) < shape.radius ** 2)).toBe(true)
    expect(hit.length).toBeGreaterThan(8)
  })
})
