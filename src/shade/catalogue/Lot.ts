/** A bottle or batch on the shelf; the law in most places wants its number on record (field map 4.11). */
export type Lot = {
  /** As printed; plain text. */
  readonly number: string
  /** Last day it may be used, YYYY-MM-DD. */
  readonly expiry: string
  /** Day it was opened, YYYY-MM-DD. */
  readonly opened?: string
}
