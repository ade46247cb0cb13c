import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingMegapixels, workingSize } from '../../src/photo/workingSize'

const side = fc.integer({ min: 1, max: 65_535 })

describe('the working size', () => {
  it('leaves a photo of 12 megapixels or fewer as it is', () => {
    expect(workingSize(4000, 3000)).toEqual({ width: 4000, height: 3000 })
    expect(workingSize(1, 1)).toEqual({ width: 1, height: 1 })
  })

  it('is never above 12 megapixels, never larger than the photo and never nothing', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = workingSize(width, height)
        expect(size.width * size.height).toBeLessThanOrEqual(workingMegapixels * 1e6)
        expect(size.width).toBeLessThanOrEqual(width)
        expect(size.height).toBeLessThanOrEqual(height)
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
      }),
    )
  })

  it('keeps the aspect to the nearest pixel of what it could be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3000, max: 9000 }),
        fc.integer({ min: 3000, max: 9000 }),
        (width, height) => {
          const size = workingSize(width, height)
          expect(Math.abs(size.width / width - size.height / height)).toBeLessThan(
            1 / Math.min(width, height),
          )
        },
      ),
    )
  })
})
