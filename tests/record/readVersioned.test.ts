import * as v from 'valibot'
import { expect, it } from 'vitest'
import { readVersioned } from '../../src/record/readVersioned'

const first = v.object({ version: v.literal(1), shade: v.string() })
const second = v.object({ version: v.literal(2), shades: v.array(v.string()) })
const third = v.object({ version: v.literal(3), shades: v.array(v.string()), zone: v.string() })
const upward = [
  (older: unknown) => ({ version: 2, shades: [(older as v.InferOutput<typeof first>).shade] }),
  (older: unknown) => ({ ...(older as v.InferOutput<typeof second>), version: 3, zone: 'whole' }),
]
const read = (value: unknown) => readVersioned(value, [first, second, third], upward)

it('carries each version up to the newest, one step at a time', () => {
  const newest = { version: 3, shades: ['dark'], zone: 'whole' }
  expect(read({ version: 1, shade: 'dark' })).toEqual(newest)
  expect(read({ version: 2, shades: ['dark'] })).toEqual(newest)
  expect(read(newest)).toEqual(newest)
})

it('checks an entry against the version that wrote it', () => {
  expect(read({ version: 2, shade: 'dark' })).toEqual({ code: 'record/damaged', values: { path: 'shades' } })
})

it('carries nothing down', () => {
  expect(read({ version: 4, shades: [] })).toEqual({ code: 'record/newer', values: { version: 4, known: 3 } })
})
