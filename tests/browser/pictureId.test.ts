import { describe, expect, it } from 'vitest'
import { digest, digestOfJson } from '../../src/browser/digest'
import { pictureId } from '../../src/browser/pictureId'
import { openedEntry } from '../record/savedEntry'

describe('digest', () => {
  it('is the SHA-256 of FIPS 180-2, appendix B.1', async () => {
    const abc = new TextEncoder().encode('abc')
    expect(await digest(abc)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('is one for equal values', async () => {
    expect(await digestOfJson({ a: 1, b: 2 })).toBe(await digestOfJson({ b: 2, a: 1 }))
    expect(await digestOfJson({ a: 1, b: 2 })).not.toBe(await digestOfJson({ a: 2, b: 1 }))
  })
})

describe('pictureId', () => {
  it('still gives an old record the name it was saved with', async () => {
    const { plan, engine, picture } = openedEntry()
    expect(await pictureId(plan, engine)).toBe(picture.id)
  })

  it('changes with the code that draws', async () => {
    const { plan, engine, picture } = openedEntry()
    expect(await pictureId(plan, `${engine}+`)).not.toBe(picture.id)
  })
})
