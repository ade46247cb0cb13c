import type { Plan } from './Plan'

/** A candidate that was kept while others were tried: it comes back with one tap, and its picture can be set beside another. */
export type Snapshot = {
  readonly id: string
  readonly plan: Plan
  /** A small picture of it, as a data address. */
  readonly thumbnail: string
}

/** More candidates than this nobody compares. */
export const mostSnapshots = 8
