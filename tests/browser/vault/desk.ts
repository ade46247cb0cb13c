import type { NewEntry } from '../../../src/browser/vault/openVault'
import { openVault } from '../../../src/browser/vault/openVault'
import { openedEntry } from '../../record/savedEntry'

/** What a consultant has on the desk when saving, and a stand-in for the photo that begins as every PNG does. */
export const signal = new AbortController().signal
export const { plan } = openedEntry()

export const newEntry: NewEntry = {
  patient: 'Zbigniew Readable',
  savedBy: 'Ines Visible',
  note: 'softer at the temples',
  engine: '1',
  plan,
}

export const photo = photoOf('the very photo')

export function photoOf(content: string): Blob {
  return new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), content])
}

export async function bytesOf(blob: Blob | null): Promise<Uint8Array> {
  return new Uint8Array(await blob!.arrayBuffer())
}

let count = 0

/** A device of its own; `again` opens another tab on it. */
export async function newDevice() {
  const name = `device-${count++}`
  const again = () => openVault(signal, { name })
  return { name, vault: await again(), again }
}
