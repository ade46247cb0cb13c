import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/record/canonicalJson'
import type { Plan } from '../../src/record/Plan'
import { pictureInputs } from '../../src/record/pictureInputs'
import { openedEntry } from './savedEntry'

const { plan } = openedEntry()
const inputs = (changes: Partial<Plan>) => canonicalJson(pictureInputs({ ...plan, ...changes }))

describe('pictureInputs', () => {
  it('changes with everything the picture is drawn from', () => {
    const choice = plan.choice!
    const changes: Partial<Plan>[] = [
      { photo: { ...plan.photo!, digest: 'f'.repeat(64) } },
      { map: { kind: 'plane', pixelsPerMm: 5, x0: 0, y0: 0 } },
      { glabella: { x: 0, y: 140 } },
      { skinStrokes: [] },
      { choice: { ...choice, bottle: { ...choice.bottle, carbon: 61 } } },
      { choice: { ...choice, dilution: 5 } },
      { choice: { ...choice, depth: 0.4 } },
      { choice: { ...choice, radius: 0.2 } },
      { choice: { ...choice, thickness: 0.2 } },
      { choice: { ...choice, skin: { ...choice.skin, melanin: 0.09 } } },
      { hairline: { ...plan.hairline!, seed: 8 } },
      { edge: 36 },
      { density: 151 },
      { seed: 1 },
      { day: 0 },
      { day: 365 },
      { day: 365, sun: 1 },
      { pace: 'slow' },
      { sessions: 2 },
      { greySides: 0.4 },
      { greySides: 0.4, sideLength: 'razor' },
    ]
    const names = new Set(changes.map(inputs))
    expect(names.size).toBe(changes.length)
    expect(names).not.toContain(inputs({}))
  })

  it('does not change with what the picture does not show', () => {
    const changes: Partial<Plan>[] = [
      { photo: { ...plan.photo!, name: 'another name.jpg', sample: undefined } },
      { scale: null },
      { hairStrokes: [] },
      { sideLength: 'razor' },
      { depth: 0.5 },
      { sun: 1 },
      { choice: { ...plan.choice!, deltaE: 2, density: 90 } },
    ]
    for (const change of changes) expect(inputs(change)).toBe(inputs({}))
  })
})
