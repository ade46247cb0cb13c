import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, sealingKey, unseal } from '../../../src/browser/vault/seal'
import { sealJson, unsealJson } from '../../../src/browser/vault/sealJson'

const key = () => sealingKey(crypto.getRandomValues(new Uint8Array(32)))
const undecryptable = { code: 'vault/undecryptable' }

describe('seal', () => {
  it('opens to the same bytes', async () => {
    const own = await key()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        const plain = new Uint8Array(bytes)
        expect(new Uint8Array(await unseal(own, await seal(own, plain, 'a'), 'a'))).toEqual(plain)
      }),
      { numRuns: 50 },
    )
  })

  it('never seals twice alike', async () => {
    const own = await key()
    const twice = [await seal(own, new Uint8Array(8), 'a'), await seal(own, new Uint8Array(8), 'a')]
    expect(twice[0].iv).not.toEqual(twice[1].iv)
    expect(new Uint8Array(twice[0].data)).not.toEqual(new Uint8Array(twice[1].data))
  })

  it('does not open with another key or under another name', async () => {
    const own = await key()
    const sealed = await seal(own, new Uint8Array(8), 'entry:1')
    await expect(unseal(await key(), sealed, 'entry:1')).rejects.toMatchObject(undecryptable)
    await expect(unseal(own, sealed, 'entry:2')).rejects.toMatchObject(undecryptable)
  })

  it('does not open with any single bit turned', async () => {
    const own = await key()
    const sealed = await seal(own, Uint8Array.of(1, 2, 3), 'a')
    for (const field of ['iv', 'data'] as const) {
      const whole = new Uint8Array(sealed[field])
      for (let bit = 0; bit < whole.length * 8; bit += 1) {
        const turned = whole.slice()
        turned[bit >> 3] ^= 1 << (bit & 7)
        const damaged = { ...sealed, [field]: field === 'data' ? turned.buffer : turned }
        await expect(unseal(own, damaged, 'a')).rejects.toMatchObject(undecryptable)
      }
    }
  })

  it('cannot be asked for its key', async () => {
    await expect(crypto.subtle.exportKey('raw', await key())).rejects.toThrow()
  })
})

describe('sealJson', () => {
  it('opens to the same value, in any script', async () => {
    const own = await key()
    const value = { patient: 'Łukasz 山田 🙂', list: [1, 0.1, null] }
    expect(await unsealJson(own, await sealJson(own, value, 'a'), 'a')).toEqual(value)
  })

  it('says undecryptable of a document that is not one of ours', async () => {
    const own = await key()
    for (const damage of [{ iv: '***' }, { data: undefined }, { data: '' }]) {
      const sealed = Object.assign(await sealJson(own, 1, 'a'), damage)
      await expect(unsealJson(own, sealed, 'a')).rejects.toMatchObject(undecryptable)
    }
  })
})
