import { describe, expect, it } from 'vitest'
import { readText } from '../../src/browser/readText'

const { signal } = new AbortController()
const words = 'name;maker\nGrau;Größe'
const utf16 = (big: boolean) => {
  const bytes = new DataView(new ArrayBuffer(2 + 2 * words.length))
  ;[0xfeff, ...Array.from(words, letter => letter.charCodeAt(0))].forEach((unit, i) => {
    bytes.setUint16(2 * i, unit, !big)
  })
  return bytes.buffer
}

describe('readText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${words}`)],
    ['UTF-16, small end first', utf16(false)],
    ['UTF-16, big end first', utf16(true)],
    ['the Windows code page', Uint8Array.from(words, letter => letter.charCodeAt(0))],
  ])('reads %s', async (_, bytes) => {
    expect(await readText(signal, new Blob([bytes]))).toBe(words)
  })

  it('refuses a file no catalogue can be, before reading it', async () => {
    expect(await readText(signal, new Blob([new Uint8Array(5_100_000)]))).toEqual({
      code: 'catalogue/heavy',
      values: { megabytes: 5.1, limit: 5 },
    })
  })

  it('says when a file cannot be read', async () => {
    const gone = new Blob(['x'])
    gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'))
    expect(await readText(signal, gone)).toMatchObject({ code: 'catalogue/unreadable' })
  })
})
