/**
 * Dots as they look on a day of their healing. What lies in the dermis is a dot as ever, faded and spread; what still lies
 * in the epidermis or on it is a second, wider dot right under the surface, darker for want of skin over it; and around
 * each dot the skin is pink, so that where dots stand the redness adds up to what `timeCourse` says.
 *
 * Rule: densities of the parts add; spread convolves a dot with a Gaussian. On the healed day only the first part is left,
 * and the kernels are those of `dotKernels`. Units: mm, fractions of the placed pigment, dots per cm².
 */
import type { Pace } from '../healing/Band'
import { type Habits, timeCourse } from '../healing/timeCourse'
import type { LinearRgb } from '../light/colours'
import { dotKernels, type KernelQuestion } from '../shade/dotKernels'
import { rednessRatio } from '../shade/rednessRatio'
import { blurProfile, radialBlur } from './blurProfile'
import type { DotKernel } from './DotKernel'
import { steadyExp, steadyLog } from './steadyExp'

export type Moment = Habits & {
  readonly day: number
  readonly pace: Pace
  /** Dots that are there, per cm²: redness is shared out among them. */
  readonly density: number
}

type Kernels = { readonly kernels: readonly DotKernel[]; readonly limit: LinearRgb }

/** Pigment that has not healed in lies in the epidermis and on it: the uppermost tenth, the thinnest dot there is a table of. */
const shallow = { depth: 0.05, thickness: 0.1 }

/** A fresh dot is 1.3 to 1.5 times as wide as the healed one (field map 4.1, a calculation). */
const freshWidth = 1.4

/** Widest dot of the tables, mm. */
const widest = 0.4

/** How far a prick reddens the skin around it, standard deviation, mm. *Assumption*: pricks a millimetre apart leave it even. */
const flush = 1.5

const mm2PerCm2 = 100

/** @param question as for `dotKernels`, of which `thickness` must be given; retention follows from the day. */
export function kernelsOnDay(
  question: KernelQuestion & { readonly thickness: number },
  { day, pace, density, ...habits }: Moment,
): Kernels {
  const course = timeCourse(day, habits)
  const loose = course.epidermal[pace] + course.surface[pace]
  const retention = course.retention[pace] - course.epidermal[pace]
  const healed = dotKernels({ ...question, retention })
  const spread = course.spread[pace]
  const deep =
    spread > 0 ? { ...healed, kernels: healed.kernels.map(kernel => blurred(kernel, spread)) } : healed
  const parts: Kernels[] = [deep]
  if (loose > 0) {
    const radii = question.radii.map(radius => Math.min(widest, freshWidth * radius))
    const thinned = (loose * question.thickness) / shallow.thickness / freshWidth ** 2
    parts.push(dotKernels({ ...question, ...shallow, radii, retention: thinned, fresh: true }))
  }
  const red = course.erythema[pace]
  if (red > 0) parts.push(redness(rednessRatio(question.skin, red), deep.kernels, density))
  return parts.reduce(together)
}

function together(one: Kernels, other: Kernels): Kernels {
  const sum = (a: Float32Array, b: Float32Array) =>
    Float32Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0))
  const kernels = one.kernels.map(({ step, opticalDensity: [r, g, b] }, i): DotKernel => {
    const [red, green, blue] = other.kernels[i].opticalDensity
    return { step, opticalDensity: [sum(r, red), sum(g, green), sum(b, blue)] }
  })
  const [r, g, b] = one.limit
  return { kernels, limit: [r * other.limit[0], g * other.limit[1], b * other.limit[2]] }
}

/** The same light taken, from a wider place. @param deviation mm. */
function blurred({ step, opticalDensity: [r, g, b] }: DotKernel, deviation: number): DotKernel {
  const blur = radialBlur(r.length, step, deviation)
  const wider = (values: Float32Array) => {
    const contrast = Float64Array.from(values, d => 1 - steadyExp(-d))
    return Float32Array.from(blurProfile(blur, contrast), taken => -steadyLog(1 - taken))
  }
  return { step, opticalDensity: [wider(r), wider(g), wider(b)] }
}

/** A faint wide bell around each dot, of which so many on a cm² add up to this ratio. */
function redness(limit: LinearRgb, like: readonly DotKernel[], density: number): Kernels {
  const around = (density / mm2PerCm2) * 2 * Math.PI * flush ** 2
  const kernels = like.map(({ step, opticalDensity }): DotKernel => {
    const bell = (ratio: number) =>
      Float32Array.from(opticalDensity[0], (_, i) => {
        const away = (i * step) / flush
        return (Math.max(0, -steadyLog(ratio)) / Math.max(around, 1)) * steadyExp((-away * away) / 2)
      })
    return { step, opticalDensity: [bell(limit[0]), bell(limit[1]), bell(limit[2])] }
  })
  return { kernels, limit }
}
