import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/photo/readHeader'
import { readOrientation } from '../../src/photo/readOrientation'
import { withoutExif } from '../../src/photo/withoutExif'
import { exif, letters, webp } from './files'

const block = (...parts: number[][]) => Uint8Array.from(parts.flat())

describe('the orientation in an EXIF block', () => {
  it('is read in both byte orders, with and without the name in front', () => {
    for (let orientation = 1; orientation <= 8; orientation++) {
      expect(readOrientation(block(exif(orientation)))).toBe(orientation)
      expect(readOrientation(block(exif(orientation, true)))).toBe(orientation)
      expect(readOrientation(block(letters('Exif\0\0'), exif(orientation)))).toBe(orientation)
    }
  })

  it('is upright where it is missing, broken off or impossible', () => {
    expect(readOrientation(new Uint8Array(0))).toBe(1)
    expect(readOrientation(block(exif(6)).subarray(0, 12))).toBe(1)
    expect(readOrientation(block(exif(9)))).toBe(1)
    expect(readOrientation(block(exif(0)))).toBe(1)
  })
})

describe('a WebP without its EXIF', () => {
  it('is the same file but for the name of the block', () => {
    const file = webp(30, 20, { orientation: 6 })
    const bare = withoutExif(file)
    expect(bare.filter((byte, i) => byte !== file[i])).toHaveLength(4)
    expect(readHeader(bare)).toMatchObject({ width: 30, height: 20, orientation: 1 })
    expect(readHeader(file)).toMatchObject({ orientation: 6 })
  })
})
