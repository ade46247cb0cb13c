import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lookAt } from '../../src/browser/heldPhoto'
import type { Point } from '../../src/geometry/Point'
import type { Raster } from '../../src/geometry/Raster'
import { type MapChoice, toScalpMap } from '../../src/head/toScalpMap'
import { scalpDots, showDots } from '../../src/stubble/scalpDots'
import { whereDotsMayGo } from '../../src/stubble/whereDotsMayGo'
import { headMask } from '../../src/tones/headMask'
import { decodeJpeg } from '../helpers/decodeImage'
import { hasShared, sharedFile } from '../helpers/shared'
import { traceDome } from '../helpers/traceDome'

/** The most dots that may lie on the background, of those above the middle of the head. */
const most = 0.01

describe.skipIf(!hasShared)('dots on the heads beside the project (skipped where they are missing)', () => {
  const files = hasShared
    ? readdirSync(sharedFile('photos/heads')).filter(name => /^(london|congress).*jpg$/.test(name))
    : []

  it.each(files)('are all but 1 % on the head: %s', file => {
    const pixels = decodeJpeg(sharedFile(`photos/heads/${file}`))
    const { lay, mask } = lookAt(pixels)
    if (lay.map.kind !== 'head') throw new Error('no head was found')
    const { centre, pixelsPerMm } = lay.map
    const dome = traceDome(pixels, headMask(pixels), centre, pixelsPerMm)
    expect(dome.told).toBeGreaterThan(0.6)
    const dots = dotsOn(mask, lay.map).filter(({ y }) => y < centre.y)
    expect(dots.length).toBeGreaterThan(1000)
    expect(dots.filter(dome.isPast).length / dots.length).toBeLessThanOrEqual(most)
  })
})

/** Dots as if the whole head were to have them, and no hair or face in their way. */
function dotsOn(outline: Raster, head: MapChoice): Point[] {
  const map = toScalpMap(head)
  const places = whereDotsMayGo({ outline, pixelsPerMm: head.pixelsPerMm })
  const found = scalpDots({ map, seed: 1, mask: places, most: 100 })
  if (!found) return []
  const { shown } = showDots(found, { density: () => 100, size: () => 1 }, 7)
  const seen = Array.from(shown, (is, dot) => is && map.toPhoto(found.dots[3 * dot], found.dots[3 * dot + 1]))
  return seen.filter(at => at !== null && at !== 0)
}
