import type { PaneLook } from '../../browser/studio'
import { healedDay, year } from '../../healing/healingTimes'
import type { Plan } from '../../record/Plan'
import { pictureInputs } from '../../record/pictureInputs'
import type { Snapshot } from '../../record/Snapshot'

/** What one picture shows: the skin alone, the choice, the choice with one thing changed, or a kept candidate. */
export type PaneContent =
  | 'bare'
  | 'plan'
  | 'soft'
  | 'linear'
  | 'light'
  | 'dark'
  | 'soft-light'
  | 'soft-dark'
  | 'linear-light'
  | 'linear-dark'
  | 'fresh'
  | 'healed'
  | 'year1'
  | 'year5'
  | `kept ${string}`

/** What is drawn for a picture, and the inputs that determine it. */
export type PaneRequest = {
  readonly plan: Plan
  readonly look: PaneLook
  readonly inputs: unknown
}

/**
 * Skin that lets pigment go fast ends light; skin that holds it stays dark: the ends of the suggestion's range. Days are
 * those of the stations people ask about most.
 */
const changes: Readonly<Record<string, Partial<Plan>>> = {
  soft: { edge: 0 },
  linear: { edge: 100 },
  light: { pace: 'fast' },
  dark: { pace: 'slow' },
  fresh: { day: 0 },
  healed: { day: healedDay },
  year1: { day: Math.round(year) },
  year5: { day: Math.round(5 * year) },
}

/** @returns null for a candidate that is no longer kept */
export function paneRequest(
  content: PaneContent,
  chosen: Plan,
  snapshots: readonly Snapshot[],
  { matte, panes }: { matte: boolean; panes: number },
): PaneRequest | null {
  const words = content.split(/[ -]/)
  const kept = content.startsWith('kept ')
  const source = kept ? snapshots.find(({ id }) => `kept ${id}` === content)?.plan : chosen
  if (!source) return null
  const plan = kept ? source : { ...source, ...changed(words) }
  const look = { matte, bare: content === 'bare', panes }
  return { plan, look, inputs: { ...pictureInputs(plan), look } }
}

/** What words of a picture's name change in the plan. */
function changed(words: readonly string[]): Partial<Plan> {
  return Object.assign({}, ...words.map(word => changes[word]))
}
