import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { emptyPlan, type Plan } from '../../record/Plan'

/**
 * What a person chose, and nothing else: rooms compute the rest. Undo is a list of earlier plans, one step a
 * gesture: a drag changes the plan many times, yet undo takes it back whole.
 */
type Consultation = {
  readonly plan: Plan
  readonly past: readonly Plan[]
  readonly future: readonly Plan[]
  /** The plan as it was when the hand went down; null while no gesture is under way. */
  readonly held: Plan | null
}

const longestPast = 200

export const useConsultation = create<Consultation>(() => ({
  plan: emptyPlan,
  past: [],
  future: [],
  held: null,
}))

const { getState, setState } = useConsultation

/** These fields of the plan: what shows them is shown anew only when one of them changes, not at every step of a drag. */
export function usePlan<Field extends keyof Plan>(...fields: readonly Field[]): Pick<Plan, Field> {
  return useConsultation(
    useShallow(
      ({ plan }) => Object.fromEntries(fields.map(field => [field, plan[field]])) as Pick<Plan, Field>,
    ),
  )
}

/** One whole step: a button, a key, a choice from a list. */
export function choose(changes: Partial<Plan>): void {
  const { plan, past } = getState()
  setState({ plan: { ...plan, ...changes }, past: keep(past, plan), future: [], held: null })
}

/** A change within a gesture: shown at once, undone together with the rest of its gesture. */
export function drag(changes: Partial<Plan>): void {
  const { plan, held } = getState()
  setState({ plan: { ...plan, ...changes }, held: held ?? plan })
}

/** The hand lets go: what was dragged becomes one step of undo. */
export function release(): void {
  const { plan, past, held } = getState()
  if (!held) return
  if (held === plan) setState({ held: null })
  else setState({ past: keep(past, held), future: [], held: null })
}

/** The gesture is called off: the plan is as it was when the hand went down. */
export function callOff(): void {
  const { held } = getState()
  if (held) setState({ plan: held, held: null })
}

export function undo(): void {
  release()
  const { plan, past, future } = getState()
  const before = past.at(-1)
  if (before) setState({ plan: before, past: past.slice(0, -1), future: [plan, ...future] })
}

export function redo(): void {
  release()
  const { plan, past, future } = getState()
  const after = future[0]
  if (after) setState({ plan: after, past: keep(past, plan), future: future.slice(1) })
}

/** What was read from the photo by itself joins the choice it belongs to, unless that has changed: no step of undo. */
export function settle(of: Plan, changes: Partial<Plan>): void {
  const { plan, held } = getState()
  if (plan === of && !held) setState({ plan: { ...plan, ...changes } })
}

/**
 * What is known of a photo joins every plan made on it, also those that undo goes back to: taking back a choice does not
 * take back what there is in the picture.
 */
export function knowOfPhoto(digest: string, changes: Partial<Plan>): void {
  const { plan, past, future, held } = getState()
  const know = (of: Plan) => (of.photo?.digest === digest ? { ...of, ...changes } : of)
  setState({
    plan: know(plan),
    past: past.map(know),
    future: future.map(know),
    held: held === plan ? know(plan) : held && know(held),
  })
}

/** Another photo, draft or record takes the desk; there is nothing to undo yet. */
export function begin(plan: Plan): void {
  setState({ plan, past: [], future: [], held: null })
}

function keep(past: readonly Plan[], plan: Plan): readonly Plan[] {
  return [...past, plan].slice(-longestPast)
}
