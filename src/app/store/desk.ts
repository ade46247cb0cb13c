import { create } from 'zustand'
import type { Point } from '../../geometry/Point'
import type { Remark } from '../../geometry/Remark'
import type { StepId } from '../steps'

/** What the desk looks like now: which step, which tool is in the hand, what is being said. None of it is saved. */
export type ToolId = 'none' | 'skin' | 'hair' | 'ruler' | 'card' | 'keep-off' | 'allow' | 'loupe'

type Desk = {
  readonly step: StepId
  /** A person has gone to a step by themselves: what comes back from the vault leaves them there. */
  readonly walked: boolean
  readonly tool: ToolId
  /** Photo pixels tapped with the ruler, two at most. */
  readonly rulerPoints: readonly Point[]
  readonly brushRadius: number
  /** Where no dots go is veiled in the Design step. */
  readonly showPlaces: boolean
  /** Breadth of the brush that says where dots may go, mm. */
  readonly placesBrush: number
  readonly theme: 'dark' | 'light'
  /** The photo as it is, for comparing. */
  readonly showBare: boolean
  readonly patientView: boolean
  readonly sheetOpen: boolean
  /** What staff have typed for the record and not yet saved. */
  readonly form: { readonly patient: string; readonly savedBy: string; readonly note: string }
  /** The latest thing worth telling, for the live region. */
  readonly message: Remark | null
  /** Counts what was told, so that the same sentence twice is told twice. */
  readonly told: number
  /** The step it was told on: on another one it is no longer shown. */
  readonly toldOn: StepId
  /** What is being waited for, as a code of the words; null when nothing is. */
  readonly busy: string | null
  /** Everything chosen so far lies in the vault: the tab may be closed. */
  readonly kept: boolean
  /** When the photo arrived, in ms of the page's clock: the first picture's time is counted from it. */
  readonly openedAt: number | null
  readonly firstPictureSeconds: number | null
}

export const useDesk = create<Desk>(() => ({
  step: 'photo',
  walked: false,
  tool: 'none',
  rulerPoints: [],
  brushRadius: 24,
  showPlaces: false,
  placesBrush: 12,
  theme: 'dark',
  showBare: false,
  patientView: false,
  sheetOpen: true,
  form: { patient: '', savedBy: '', note: '' },
  message: null,
  told: 0,
  toldOn: 'photo',
  busy: null,
  kept: true,
  openedAt: null,
  firstPictureSeconds: null,
}))

export const arrange = useDesk.setState

/** A person goes to a step of the rail. */
export function walkTo(step: StepId): void {
  arrange({ step, walked: true, tool: 'none', sheetOpen: true })
}

export function tell(code: string, values: Remark['values'] = {}): void {
  arrange(({ told, step }) => ({ message: { code, values }, told: told + 1, toldOn: step }))
}
