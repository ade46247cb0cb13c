import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fallAxes, shadingAxes } from '../../../src/skin/tables/dotAxes'
import { dotFalls } from '../../../src/skin/tables/dotFalls'
import { ringCount } from '../../../src/skin/tables/dotKnots'
import { dotShading } from '../../../src/skin/tables/dotShading'
import { crossings } from '../../../src/skin/tables/gridTable'

/** What the tables may weigh on their way to the browser. */
const mostBytes = 500_000

describe('the shipped tables', () => {
  it('have a number for every crossing of their axes', () => {
    expect(dotFalls).toHaveLength(crossings([...fallAxes.place, ...fallAxes.dot]) * ringCount)
    const dots = crossings([...shadingAxes.place, shadingAxes.dot[0]])
    expect(dotShading).toHaveLength(dots * (shadingAxes.dot[1].nodes.length + 1))
  })

  it('pack into less than half a megabyte', () => {
    expect(gzipSync(dotFalls + dotShading, { level: 9 }).length).toBeLessThan(mostBytes)
  })
})
