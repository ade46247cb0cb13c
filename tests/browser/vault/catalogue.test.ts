import { describe, expect, it } from 'vitest'
import type { Pigment } from '../../../src/shade/Pigment'
import { everythingStored, tamper } from '../machine'
import { newDevice, signal } from './desk'

const pigment: Pigment = {
  ...{ name: 'Visible House Black', maker: 'Readable', carbon: 30, red: 0, yellow: 0, brown: 0 },
  dilutions: [0, 2],
  lots: [{ number: 'Batch-4711', expiry: '2027-05-31' }],
}
const catalogue = { way: 'drops', dropsPerMl: 22, pigments: [pigment] } as const
const reading = { pigments: [pigment], rows: 1, faults: [], manner: { way: 'drops', dropsPerMl: 22 } }

/** Cuts what is kept short, as a torn write would. */
const tear = (name: string) =>
  tamper(`${name}-device`, 'records', (value, key) => {
    if (key !== 'clinic/catalogue') return undefined
    const { sealed } = value as { sealed: { data: ArrayBuffer } }
    return { ...value, sealed: { ...sealed, data: sealed.data.slice(0, -9) } }
  })

async function namesIn(name: string) {
  const names: string[] = []
  await tamper(`${name}-device`, 'records', (_, key) => {
    names.push(String(key))
    return undefined
  })
  return names
}

describe('the clinic’s catalogue', () => {
  it('is there again after a closed tab, with the way dilutions are said', async () => {
    const { vault, again } = await newDevice()
    expect(await vault.loadCatalogue(signal)).toBeNull()
    expect(await vault.saveCatalogue(signal, catalogue)).toBeNull()
    await vault.close()
    expect(await (await again()).loadCatalogue(signal)).toEqual(reading)
  })

  it('lies on the disk unreadable', async () => {
    const { vault } = await newDevice()
    await vault.saveCatalogue(signal, catalogue)
    const bytes = (value: unknown): string =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? new TextDecoder().decode(value as ArrayBuffer)
        : typeof value === 'object' && value !== null
          ? Object.values(value).map(bytes).join(' ')
          : String(value)
    const stored = (await everythingStored()).map(bytes).join(' ')
    expect(stored).toContain('clinic/catalogue')
    expect(stored).not.toMatch(/Visible|Readable|Batch-4711/)
  })

  it('is not written over by a tab that has not seen the latest', async () => {
    const { vault, again } = await newDevice()
    const other = await again()
    await vault.loadCatalogue(signal)
    await other.loadCatalogue(signal)
    expect(await other.saveCatalogue(signal, catalogue)).toBeNull()
    expect(await vault.saveCatalogue(signal, { ...catalogue, pigments: [] })).toMatchObject({
      code: 'catalogue/other-tab',
    })
    expect(await vault.loadCatalogue(signal)).toEqual(reading)
    expect(await vault.saveCatalogue(signal, { ...catalogue, dropsPerMl: 20 })).toBeNull()
    expect(await other.saveCatalogue(signal, catalogue)).toMatchObject({ code: 'catalogue/other-tab' })
  })

  it('that does not open is told, and set aside by the next, never deleted', async () => {
    const { name, vault, again } = await newDevice()
    await vault.saveCatalogue(signal, catalogue)
    expect(await tear(name)).toBe(1)
    const later = await again()
    expect(await later.loadCatalogue(signal)).toEqual({ code: 'catalogue/undecryptable', values: {} })
    expect(await later.saveCatalogue(signal, catalogue)).toBeNull()
    expect(await namesIn(name)).toContain('clinic/catalogue-aside/1')
    expect(await later.loadCatalogue(signal)).toEqual(reading)
    expect(await later.saveCatalogue(signal, catalogue)).toBeNull()
    expect((await namesIn(name)).filter(key => key.includes('aside'))).toHaveLength(1)
  })

  it('that is sound in part gives its sound part, and the whole is set aside', async () => {
    const { name, vault } = await newDevice()
    const odd = { ...pigment, name: 'Odd', dilutions: [-1] }
    await vault.saveCatalogue(signal, { ...catalogue, pigments: [pigment, odd] })
    expect(await vault.loadCatalogue(signal)).toMatchObject({
      pigments: [pigment],
      faults: [{ code: 'catalogue-dilution', values: { name: 'Odd' } }],
    })
    await vault.saveCatalogue(signal, catalogue)
    expect(await namesIn(name)).toContain('clinic/catalogue-aside/1')
  })
})
