import { describe, expect, it } from 'vitest'
import { acceptanceLimit } from '../../src/shade/acceptanceLimit'

describe('acceptanceLimit', () => {
  it("asks for Leow's 1.8 on fair skin and 2.6 on dark skin", () => {
    expect(acceptanceLimit({ l: 68, a: 10, b: 17 })).toBe(1.8)
    expect(acceptanceLimit({ l: 35, a: 10, b: 16 })).toBe(2.6)
  })
})
