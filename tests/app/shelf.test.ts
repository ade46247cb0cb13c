import { beforeEach, describe, expect, it } from 'vitest'
import {
  addPigments,
  changeShelf,
  putPigment,
  removePigment,
  starter,
  undoShelf,
  useShelf,
} from '../../src/app/store/shelf'
import type { Pigment } from '../../src/shade/Pigment'

const pigment = (name: string, carbon = 5): Pigment => ({
  name,
  carbon,
  red: 0,
  yellow: 0,
  brown: 0,
  dilutions: [0],
})
const shelf = () => useShelf.getState().catalogue.pigments.map(({ name, carbon }) => `${name} ${carbon}`)

describe('the shelf', () => {
  beforeEach(() => {
    useShelf.setState({ catalogue: { ...starter, pigments: [pigment('A'), pigment('B')] }, past: [] })
  })

  it('puts a new pigment on top and an edited one in its own place, whatever it is called now', () => {
    putPigment(pigment('C'), null)
    putPigment(pigment('Z', 7), 'A')
    expect(shelf()).toEqual(['C 5', 'Z 7', 'B 5'])
  })

  it('takes arrivals of a known name in its place and others on top', () => {
    addPigments([pigment('B', 9), pigment('C')])
    expect(shelf()).toEqual(['C 5', 'A 5', 'B 9'])
  })

  it('brings back what was removed, replaced or said otherwise, one change at a time', () => {
    removePigment('A')
    changeShelf({ pigments: [] })
    changeShelf({ way: 'drops' })
    undoShelf()
    expect(useShelf.getState().catalogue.way).toBe('ml')
    undoShelf()
    expect(shelf()).toEqual(['B 5'])
    undoShelf()
    undoShelf()
    expect(shelf()).toEqual(['A 5', 'B 5'])
  })
})
