import { describe, expect, it } from 'vitest'
import { shrink } from '../../src/photo/shrink'

describe('a smaller copy', () => {
  it('takes the mean of the pixels it stands for and cuts what is left over', () => {
    const data = new Uint8ClampedArray(5 * 4 * 4).map((_, i) => (i % 4 === 3 ? 255 : Math.floor(i / 4) * 2))
    const small = shrink({ width: 5, height: 4, data }, 2)
    expect([small.width, small.height]).toEqual([2, 2])
    expect([...small.data.slice(0, 4)]).toEqual([6, 6, 6, 255])
  })
})
