import { create } from 'zustand'
import { type Catalogue, usualDropsPerMl } from '../../shade/catalogue/Catalogue'
import type { Pigment } from '../../shade/Pigment'
import { starterCatalogue } from '../../shade/starterCatalogue'

/** What a clinic begins with. */
export const starter: Catalogue = { pigments: starterCatalogue, way: 'ml', dropsPerMl: usualDropsPerMl }

/** The clinic's pigments on this device. They belong to no consultation, so they have an undo of their own. */
type Shelf = {
  readonly catalogue: Catalogue
  /** Earlier catalogues, latest last. */
  readonly past: readonly Catalogue[]
  /** The catalogue lies in the vault as it is here. */
  readonly saved: boolean
  /** The editor is on the screen. */
  readonly open: boolean
}

/** More steps back than anybody remembers. */
const longestPast = 30

export const useShelf = create<Shelf>(() => ({ catalogue: starter, past: [], saved: true, open: false }))

const { getState, setState } = useShelf

export function openShelf(open: boolean): void {
  setState({ open })
}

/** One change of the catalogue, one step of undo. */
export function changeShelf(changes: Partial<Catalogue>): void {
  const { catalogue, past } = getState()
  setState({ catalogue: { ...catalogue, ...changes }, past: [...past, catalogue].slice(-longestPast) })
}

export function undoShelf(): void {
  const { past } = getState()
  const before = past.at(-1)
  if (before) setState({ catalogue: before, past: past.slice(0, -1) })
}

/** Puts a pigment in the place of the one named, or at the top of the list. */
export function putPigment(pigment: Pigment, instead: string | null): void {
  const { pigments } = getState().catalogue
  changeShelf({
    pigments:
      instead === null
        ? [pigment, ...pigments]
        : pigments.map(other => (other.name === instead ? pigment : other)),
  })
}

export function removePigment(name: string): void {
  changeShelf({ pigments: getState().catalogue.pigments.filter(other => other.name !== name) })
}

/** New pigments on top of those on the shelf; one of a name already there takes its place. */
export function addPigments(arrivals: readonly Pigment[]): void {
  const { pigments } = getState().catalogue
  const byName = new Map(arrivals.map(pigment => [pigment.name, pigment]))
  const kept = pigments.map(pigment => {
    const arrival = byName.get(pigment.name)
    byName.delete(pigment.name)
    return arrival ?? pigment
  })
  changeShelf({ pigments: [...byName.values(), ...kept] })
}
