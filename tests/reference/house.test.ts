import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../..')
const rooms: string[] = require('../../src/rooms.cjs')
const { forbidden, options } = require('../../.dependency-cruiser.cjs')

describe('the house', () => {
  it('has the folders of the one array and no others', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(entry =>
      entry.isDirectory(),
    )
    expect(folders.map(({ name }) => name).sort()).toEqual([...rooms].sort())
  })

  it('imports only upwards, in every file there is', async () => {
    const result = await cruise(['src'], {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
    })
    if (typeof result.output === 'string') throw new Error(result.output)
    const { modules, summary } = result.output
    const own = modules.filter(({ source }) => source.startsWith('src/'))
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.tsx?$/.test(name),
    )
    expect(own.length).toBeGreaterThanOrEqual(files.length)
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  }, 60_000)

  it('reports an import that goes downwards', () => {
    const rule = forbidden.find(({ name }: { name: string }) => name === 'light-imports-only-rooms-above')
    expect('src/skin/Skin.ts').toMatch(new RegExp(rule.to.path))
    expect('src/geometry/Point.ts').not.toMatch(new RegExp(rule.to.path))
  })
})
