import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { readHeader } from '../../src/photo/readHeader'
import { sharedFile } from '../helpers/shared'
import { big32, bmp, gif, heic, jpeg, letters, png, webp } from './files'

const bytes = (text: string) => Uint8Array.from(letters(text))

function header(file: Uint8Array) {
  const read = readHeader(file)
  if (isRemark(read)) throw new Error(`refused: ${read.code} ${JSON.stringify(read.values)}`)
  return read
}

const refusal = (file: Uint8Array) => {
  const read = readHeader(file)
  return isRemark(read) ? read : { code: 'opens', values: {} }
}

const formats = [
  { type: 'JPEG', make: jpeg },
  { type: 'PNG', make: png },
  { type: 'GIF', make: gif },
  { type: 'WebP', make: webp },
  { type: 'HEIC', make: heic },
  { type: 'AVIF', make: (width: number, height: number) => heic(width, height, { brand: 'avif' }) },
  { type: 'BMP', make: bmp },
] as const

describe('the header of a photo', () => {
  for (const { type, make } of formats)
    it(`tells the type and size of a ${type}`, () => {
      expect(header(make(1234, 2345))).toMatchObject({ type, width: 1234, height: 2345, animated: false })
    })

  it('tells the size of the first kind of bitmap, with 16 bits a side', () => {
    const file = Uint8Array.from([
      ...letters('BM'),
      ...Array(12).fill(0),
      12,
      0,
      0,
      0,
      0x10,
      4,
      0x20,
      3,
      1,
      0,
      24,
      0,
    ])
    expect(header(file)).toMatchObject({ type: 'BMP', width: 0x410, height: 0x320 })
  })

  it('takes the whole of a picture in tiles, not a tile and not the thumbnail', () => {
    expect(header(heic(4032, 3024))).toMatchObject({ width: 4032, height: 3024 })
  })

  it('tells Display P3 in a HEIC', () => {
    expect(header(heic(10, 10, { primaries: 12 })).displayP3).toBe(true)
    expect(header(heic(10, 10)).displayP3).toBe(false)
  })

  it('tells an animation by its second frame, in each format that can move', () => {
    const moving = [png(9, 9, { frames: 2 }), gif(9, 9, 2), webp(9, 9, { frames: 2 })]
    const still = [png(9, 9, { frames: 1 }), gif(9, 9, 1), webp(9, 9, { frames: 1 })]
    expect(moving.map(file => header(file).animated)).toEqual([true, true, true])
    expect(still.map(file => header(file).animated)).toEqual([false, false, false])
    expect(header(heic(9, 9, { brand: 'avis' })).animated).toBe(true)
  })

  it('tells 16 bits', () => {
    expect(header(png(9, 9, { bits: 16 })).bits).toBe(16)
  })

  it('tells how a camera was held for WebP, which browsers turn differently', () => {
    expect(header(webp(9, 9, { orientation: 6 })).orientation).toBe(6)
    expect(header(webp(9, 9)).orientation).toBe(1)
    expect(header(jpeg(9, 9)).orientation).toBe(1)
  })

  it('refuses more than 50 megapixels and not one fewer', () => {
    expect(refusal(png(65_536, 65_536))).toMatchObject({
      code: 'photo/too-large',
      values: { limit: 50, megapixels: 65_536 ** 2 / 1e6 },
    })
    expect(refusal(jpeg(10_000, 5001)).code).toBe('photo/too-large')
    expect(refusal(jpeg(10_000, 5000)).code).toBe('opens')
  })

  it('refuses a picture without pixels, by its size', () => {
    for (const make of [jpeg, png, gif, bmp])
      expect(refusal(make(0, 32))).toEqual({ code: 'photo/zero-size', values: { width: 0, height: 32 } })
  })

  it('refuses by name what no browser decodes', () => {
    const types = [
      [bytes('II*\0\x08\0\0\0'), 'TIFF'],
      [bytes('MM\0*\0\0\0\x08'), 'TIFF'],
      [bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'SVG'],
      [bytes('<?xml version="1.0"?>\n<!-- a drawing -->\n<svg width="1"/>'), 'SVG'],
      [bytes('\xff\x0a\0\0\0\0'), 'JPEG XL'],
      [jpeg(9, 9, { marker: 0xc3 }), 'lossless JPEG'],
      [jpeg(9, 9, { marker: 0xc9 }), 'arithmetic-coded JPEG'],
      [jpeg(9, 9, { marker: 0xc1, bits: 12 }), '12-bit JPEG'],
    ] as const
    for (const [file, type] of types)
      expect(refusal(file)).toEqual({ code: 'photo/unsupported', values: { type } })
  })

  it('refuses what is no picture, whatever its name', () => {
    expect(refusal(new Uint8Array(0)).code).toBe('photo/empty')
    for (const text of ['%PDF-1.7', 'BMW service plan', '<!doctype html><p>', 'hello', '\0\0\0\0\0\0\0\0'])
      expect(refusal(bytes(text)).code).toBe('photo/not-an-image')
    expect(refusal(Uint8Array.from([...big32(20), ...letters('ftypisom')])).code).toBe('photo/not-an-image')
  })

  it('refuses a file that breaks off in its header', () => {
    for (const { type, make } of formats)
      expect(refusal(make(100, 100).subarray(0, 14))).toEqual({ code: 'photo/damaged', values: { type } })
  })

  it('refuses a HEIC and an AVIF that were not copied to the end, which decoders fill with grey', () => {
    expect(refusal(heic(10, 10).subarray(0, -1)).code).toBe('photo/damaged')
    expect(refusal(heic(10, 10, { brand: 'avif' }).subarray(0, -1)).code).toBe('photo/damaged')
  })

  it('never throws and always ends, whatever the bytes', () => {
    const starts = formats.map(({ make }) => [...make(300, 200)])
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(200),
        fc.uint8Array({ maxLength: 64 }),
        (start, at, noise) => {
          const file = Uint8Array.from([...start.slice(0, at), ...noise, ...start.slice(at + noise.length)])
          expect(readHeader(file)).toBeTypeOf('object')
        },
      ),
    )
  })
})

const index = sharedFile('photos/index.md')

/** Files of the shared folder that the header alone must refuse; the others are for the decoder to judge. */
const refused: Record<string, string> = {
  'empty-0-bytes.heic': 'photo/empty',
  'heic-truncated.heic': 'photo/damaged',
  'jpeg-corrupt-header.jpg': 'photo/damaged',
  'bomb-65536x65536.png': 'photo/too-large',
  'jpeg-lossless-process14.jpg': 'photo/unsupported',
  'gif-zero-width.gif': 'photo/zero-size',
}

/** The photos lie beside the project; without them this part is skipped. */
describe.skipIf(!existsSync(index))('the header of the shared odd files', () => {
  const odd = readFileSync(existsSync(index) ? index : import.meta.filename, 'utf8').split('## odd')[1] ?? ''
  const rows = [...odd.matchAll(/^\| ([\w./-]+\.\w+) \| (\d+)x(\d+) .*\|$/gm)]

  it('says the size that the index says, or why not', () => {
    const wrong = rows.flatMap(([, file, width, height]) => {
      const read = readHeader(readFileSync(sharedFile(`photos/odd/${file}`)))
      const said = isRemark(read) ? read.code : `${read.width}x${read.height}`
      const expected = refused[file] ?? `${width}x${height}`
      return said === expected ? [] : [`${file}: ${said}, not ${expected}`]
    })
    expect(rows.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })

  it('tells the two that move', () => {
    const moving = rows.filter(([, file]) => {
      const read = readHeader(readFileSync(sharedFile(`photos/odd/${file}`)))
      return !isRemark(read) && read.animated
    })
    expect(moving.map(([, file]) => file)).toEqual(['animated-30frames.gif', 'animated-42frames.webp'])
  })
})
