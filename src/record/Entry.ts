import type { Plan } from './Plan'

/**
 * One thing that was put on record, as it will be read for years. Entries are only ever added: to correct one,
 * another is saved that names it. Whoever saved it is named by a person; order comes from the device's own
 * count, because a clock may be wrong.
 */
export type Entry = {
  readonly version: 2
  readonly id: string
  readonly kind: 'consultation'
  /** The clinic's own reference for the patient. */
  readonly patient: string
  readonly savedBy: string
  readonly note: string
  /** ISO 8601, UTC, by the device's clock. */
  readonly savedAt: string
  readonly device: string
  /** Counts up by at least one with every entry of this device. */
  readonly sequence: number
  /** Id of the entry that this one puts right. */
  readonly corrects?: string
  /** Version of the code that drew the picture. */
  readonly engine: string
  readonly picture: EntryPicture
  readonly plan: Plan
}

export type EntryPicture = {
  /** SHA-256 of what determines the picture: see `pictureInputs`. */
  readonly id: string
  /** SHA-256 of the drawn RGBA of the full photo, where it was drawn: the same entry must draw the same bytes. */
  readonly pixels?: string
}
