import { healedDay } from '../healing/healingTimes'
import { sessionShare } from '../healing/sessionShares'
import type { LinearRgb } from '../light/colours'
import { type ChosenShade, emptyPlan, type Plan } from '../record/Plan'
import type { DotKernel } from '../stubble/DotKernel'
import { classSizes } from '../stubble/dotClasses'
import { kernelsOnDay, type Moment } from '../stubble/kernelsOnDay'
import { steadyExp, steadyLog } from '../stubble/steadyExp'
import { once } from './keptResults'

/** Sizes of dot that are told apart; each has a kernel of its own. */
const sizes = 7

/** Pictures beside each other show at most so many days and paces. */
const shownAtOnce = 4

export type Kernels = { readonly kernels: readonly DotKernel[]; readonly limit: LinearRgb }

/** What determines the kernels of a plan; null without a shade. */
export function kernelInputs(plan: Plan) {
  const { choice } = plan
  return choice && { choice, toneCurve: toneCurveOf(plan), moment: momentOf(plan) }
}

/** Kernels of the chosen dots on the day shown, as this camera would see them; kept for the next drawing. */
export function plannedKernels({
  choice,
  toneCurve,
  moment,
}: NonNullable<ReturnType<typeof kernelInputs>>): Kernels {
  const make = () => bent(kernelsOf(choice, moment), toneCurve)
  return once('kernels', { choice, toneCurve, moment }, make, shownAtOnce)
}

export const toneCurveOf = ({ white }: Plan) => white?.reference?.slope ?? 1

/** A ratio of true light as a camera of this slope would have seen it; the same sum on every machine. */
export function bentRatio(ratio: LinearRgb, slope: number): LinearRgb {
  if (slope === 1) return ratio
  const bent = (value: number) => steadyExp(slope * steadyLog(value))
  return [bent(ratio[0]), bent(ratio[1]), bent(ratio[2])]
}

/** The same of kernels: their optical density is minus the logarithm of a ratio. */
function bent({ kernels, limit }: Kernels, slope: number): Kernels {
  const density = (values: Float32Array) => values.map(value => slope * value)
  const kernelOf = ({ step, opticalDensity: [r, g, b] }: DotKernel): DotKernel => ({
    step,
    opticalDensity: [density(r), density(g), density(b)],
  })
  return { kernels: kernels.map(kernelOf), limit: bentRatio(limit, slope) }
}

function kernelsOf(
  { pigment, bottle, dilution, depth, thickness, radius, skin }: ChosenShade,
  moment: Moment,
): Kernels {
  const contents = { name: pigment, ...bottle, dilutions: [dilution] }
  const radii = classSizes(sizes).map(size => size * radius)
  return kernelsOnDay({ skin, pigment: contents, dilution, depth, thickness, radii }, moment)
}

/** The healed dots do not depend on sun or on how many they are: asked for again, they are not made again. */
function momentOf({ day, pace, sun, sessions, density }: Plan): Moment {
  const aged = day > healedDay
  const fresh = day < healedDay
  return {
    day,
    pace,
    sun: aged ? sun : emptyPlan.sun,
    sessions: emptyPlan.sessions,
    density: fresh ? density * sessionShare(sessions) : emptyPlan.density,
  }
}
