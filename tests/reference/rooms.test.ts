import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'

const { refuse } = vi.hoisted(() => ({
  refuse: (name: string) => () => {
    throw new Error(`a room asked for ${name}`)
  },
}))
vi.mock('react', refuse('react'))
vi.mock('react-dom', refuse('react-dom'))
vi.mock('konva', refuse('konva'))
vi.mock('zustand', refuse('zustand'))

const require = createRequire(import.meta.url)
const rooms: string[] = require('../../src/rooms.cjs').slice(0, -3)
const files = import.meta.glob('../../src/*/**/*.ts')
const ofRooms = Object.entries(files).filter(([path]) => rooms.includes(path.split('/')[3]))

describe('the rooms', () => {
  it('are all eleven there', () => {
    expect(new Set(ofRooms.map(([path]) => path.split('/')[3]))).toEqual(new Set(rooms))
  })

  it('run without React, Konva, a store or a page', async () => {
    expect('document' in globalThis).toBe(false)
    const failures: string[] = []
    for (const [path, load] of ofRooms) {
      await load().catch(error => failures.push(`${path}: ${error.message}`))
    }
    expect(failures).toEqual([])
  })
})
