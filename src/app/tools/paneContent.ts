import type { PaneLook } from '../../browser/studio'
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
  | `kept ${string}`

/** What is drawn for a picture, and the inputs that determine it. */
export type PaneRequest = {
  readonly plan: Plan
  readonly look: PaneLook
  readonly inputs: unknown
}

const edges = { soft: 0, linear: 100 } as const

/** Skin that lets pigment go fast ends light; skin that holds it stays dark: the ends of the suggestion's range. */
const paces = { light: 'fast', dark: 'slow' } as const

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
  const edge = kept ? undefined : pick(edges, words)
  const pace = kept ? undefined : pick(paces, words)
  const plan = edge === undefined ? source : { ...source, edge }
  const look = { pace, matte, bare: content === 'bare', panes }
  return { plan, look, inputs: { ...pictureInputs(plan), look } }
}

function pick<Value>(values: Readonly<Record<string, Value>>, words: readonly string[]): Value | undefined {
  const word = words.find(word => word in values)
  return word === undefined ? undefined : values[word]
}
