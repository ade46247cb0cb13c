import { isRemark, type Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import type { Pixels } from '../photo/Pixels'
import type { Plan } from '../record/Plan'
import { dotReach } from '../stubble/dotReach'
import { closeUpPixelsPerMm, drawCloseUp } from '../stubble/drawCloseUp'
import { drawPlan, type Look } from './drawPlan'
import type { HeldPhoto } from './heldPhoto'
import { kernelInputs, plannedKernels } from './plannedKernels'
import { skinUnder } from './skinUnder'
import { bestMachine } from './wasmMachine'

/** One of several pictures beside each other, and how many they are. */
export type PaneLook = Pick<Look, 'matte' | 'bare'> & { readonly panes: number }

/** Pictures beside each other hold at most so many pixels together: 64 MB. */
const mostPixels = 16e6

/** A picture to be shown beside others: of a large photo a smaller copy, with every dot in its place. */
export function drawPane(held: HeldPhoto, plan: Plan, { panes, ...look }: PaneLook): Pixels | Remark {
  const { width, height } = held.pixels
  const smaller = Math.ceil(Math.sqrt((width * height * panes) / mostPixels))
  const drawn = drawPlan(held, plan, { ...look, smaller })
  return isRemark(drawn) ? drawn : drawn.pixels
}

export type CloseUpPicture = {
  readonly pixels: Pixels
  readonly pixelsPerMm: number
  /** Where an average dot has faded to a tenth, mm from its middle, by channel. */
  readonly reach: LinearRgb
}

/** A patch of the patient's skin from close by, with the chosen dots. */
export function closeUpOf(
  held: HeldPhoto,
  plan: Plan,
  size: { readonly width: number; readonly height: number },
): CloseUpPicture | Remark {
  const { density, seed } = plan
  const skin = skinUnder(held, plan)
  const looked = kernelInputs(plan)
  if (!looked || !skin) return { code: 'picture/needs-shade', values: {} }
  const { kernels, limit } = plannedKernels(looked)
  return {
    pixels: drawCloseUp({ skin, kernels, limit, density, seed, ...size, machine: bestMachine() }),
    pixelsPerMm: closeUpPixelsPerMm,
    reach: dotReach(kernels[Math.floor(kernels.length / 2)]),
  }
}
