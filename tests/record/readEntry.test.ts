import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { emptyPlan } from '../../src/record/Plan'
import { readEntry } from '../../src/record/readEntry'
import { openedEntry, savedEntry, writtenEntry } from './savedEntry'

type Path = (string | number)[]

/** Every place in a value of JSON, the whole included. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, held]) => places(held, [...path, name]))]
}

/** A copy with another value at one place; undefined takes the field away. */
function changed(value: unknown, [name, ...rest]: Path, to: unknown): unknown {
  if (name === undefined) return to
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  const held = (copy as Record<string, unknown>)[name]
  return Object.assign(copy, { [name]: changed(held, rest, to) })
}

const remark = (path: string) => ({ code: 'record/damaged', values: { path } })

/** What every picture showed before a day could be chosen and a face was looked for; entries without it are as then. */
const before = { face: null, maskStrokes: [], day: 30, pace: 'typical', sun: 0.5, sessions: 3, greySides: 0 }

describe('readEntry', () => {
  it('opens what version 1 saved, every field as it was and what came later as it was meant', () => {
    const saved = savedEntry()
    expect(readEntry(saved)).toEqual({
      ...saved,
      version: 2,
      plan: {
        ...(saved.plan as object),
        wet: false,
        varyDepth: false,
        volumeMl: 3,
        aim: emptyPlan.aim,
        white: null,
        ...before,
      },
    })
  })

  it('takes an entry that names no day for the healed one, and no face for one not looked for', () => {
    const { face, maskStrokes, day, pace, sun, sessions, greySides, ...plan } = openedEntry().plan
    expect({ face, maskStrokes, day, pace, sun, sessions, greySides }).toEqual(before)
    expect(readEntry({ ...openedEntry(), plan })).toEqual(openedEntry())
  })

  it('keeps the shade of every zone', () => {
    const entry = openedEntry()
    const zones = [{ zone: 'front' as const, dilution: 4, density: 125, healed: { l: 60, a: 9, b: 14 } }]
    const plan = { ...entry.plan, choice: entry.plan.choice && { ...entry.plan.choice, zones } }
    expect(readEntry({ ...entry, plan })).toEqual({ ...entry, plan })
  })

  it('opens what it writes', () => {
    expect(readEntry(writtenEntry())).toEqual(writtenEntry())
  })

  it('opens an entry of an empty desk', () => {
    const entry = { ...writtenEntry(), plan: emptyPlan }
    expect(readEntry(entry)).toEqual(entry)
  })

  it('comes back from JSON as it went', () => {
    expect(readEntry(JSON.parse(JSON.stringify(readEntry(writtenEntry()))))).toEqual(writtenEntry())
  })

  it('says that an entry of a newer app is newer', () => {
    expect(readEntry({ ...writtenEntry(), version: 3 })).toEqual({
      code: 'record/newer',
      values: { version: 3, known: 2 },
    })
  })

  it('names the field that is damaged', () => {
    const cases: [Path, unknown][] = [
      [['version'], '1'],
      [['picture', 'id'], 'not a hash'],
      [['sequence'], 1.5],
      [['plan', 'map', 'kind'], 'globe'],
      [['plan', 'map', 'semiAxes', 'y'], 0],
      [['plan', 'skinStrokes', 0, 'points', 1, 'x'], null],
      [['plan', 'edge'], 101],
      [['plan', 'seed'], -1],
      [['plan', 'choice', 'target', 2], undefined],
      [['plan', 'choice', 'healed', 'likely', 'l'], '43'],
    ]
    for (const [path, value] of cases)
      expect(readEntry(changed(writtenEntry(), path, value))).toEqual(remark(path.join('.')))
  })

  it('says damaged for what is no entry at all', () => {
    for (const value of [undefined, null, 1, 'entry', [], {}, () => {}]) {
      expect(readEntry(value)).toEqual(remark('version'))
    }
  })

  it('gives an entry or a remark, and never throws, whatever happens to the saved one', () => {
    const saved = writtenEntry()
    const damage = fc.record({ place: fc.constantFrom(...places(saved)), to: fc.anything() })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), damages => {
        const value = damages.reduce<unknown>((held, { place, to }) => {
          try {
            return changed(held, place, to)
          } catch {
            return held
          }
        }, saved)
        const read = readEntry(value)
        if (isRemark(read)) expect(['record/damaged', 'record/newer']).toContain(read.code)
        else expect(readEntry(JSON.parse(JSON.stringify(read)))).toEqual(read)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses the saved one with any single field taken away that is not optional', () => {
    const optional = new Set([
      'corrects',
      'pixels',
      'name',
      'sample',
      'points',
      'millimetres',
      ...Object.keys(before),
    ])
    const taken = places(writtenEntry()).filter(path => path.length > 0)
    const survived = taken.filter(path => !isRemark(readEntry(changed(writtenEntry(), path, undefined))))
    expect(survived.filter(path => !(path.length < 4 && optional.has(String(path.at(-1)))))).toEqual([])
  })
})
