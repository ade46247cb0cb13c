import type { Entry } from './Entry'

/** What a list of records shows of one entry. */
export type EntrySummary = {
  readonly id: string
  readonly patient: string
  readonly savedBy: string
  readonly savedAt: string
  readonly note: string
  /** Null when no shade had been chosen. */
  readonly shade: { readonly pigment: string; readonly dilution: number; readonly depth: number } | null
  readonly corrects?: string
}

export function entrySummary(entry: Entry): EntrySummary {
  const { id, patient, savedBy, savedAt, note, corrects } = entry
  const { choice } = entry.plan
  const shade = choice && { pigment: choice.pigment, dilution: choice.dilution, depth: choice.depth }
  return { id, patient, savedBy, savedAt, note, shade, ...(corrects !== undefined && { corrects }) }
}
