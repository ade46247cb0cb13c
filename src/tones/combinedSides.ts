import { isRemark, type Remark } from '../geometry/Remark'
import type { LinearRgb } from '../light/colours'
import { deltaE76 } from '../light/labDifference'
import { linearRgbToLab } from '../light/linearRgbToLab'
import { brushed } from './brushed'
import { combineStrips } from './combineStrips'
import { type FacePlace, facePlace, type HeadPlace } from './facePlace'
import { looksPainted } from './looksPainted'
import { refusedThere } from './refusedThere'
import type { Stroke } from './Stroke'
import { type SideQuestion, type SideTarget, sideTarget } from './sideTarget'
import { strokeClusters } from './strokeClusters'
import { wetDoubt } from './wetDoubt'

/** One strip among several, by the number it bears on the picture: what it gave, or why it gave nothing. */
export type Strip = {
  readonly number: number
  readonly linearRgbRatio?: LinearRgb
  readonly refusal?: Remark
}

/** How far the strips lie apart. */
export type Disagreement = {
  /** Largest difference between two of them on this skin, ΔE*ab. */
  readonly deltaE: number
  /** Weighed standard deviation between them, by channel. */
  readonly ratio: LinearRgb
  /** Number of the darkest. */
  readonly darkest: number
}

export type CombinedSides = SideTarget & {
  /** Every strip, when there are several. */
  readonly strips?: readonly Strip[]
  readonly disagreement?: Disagreement
  /** What strips and wetness leave open: standard deviation as a share of the ratio; missing where nothing is. */
  readonly doubt?: number
}

export type CombinedQuestion = SideQuestion & {
  /** Where the head lies; missing or null where it was not found. */
  readonly place?: HeadPlace | null
  /** The hair was wet when the photo was taken. */
  readonly wet?: boolean
}

/**
 * The sides from all strips that were brushed. Each is read by itself, since light and hair differ from side to side; the
 * target is what they have in common, and how far they disagree is told. A strip that is no target is named with its
 * reason while the others count. Dabs too small to stand alone are read together.
 *
 * @returns the target, or the refusal of the largest strip when none is a target; see `sideTarget`. Warnings of its own:
 *   `side/wet` { percent }, `side/on-face`, `side/below-head`, `side/painted`.
 */
export function combinedSides(question: CombinedQuestion): CombinedSides | Remark {
  const clusters = strokeClusters(question.hair.strokes)
  const read = clusters.length > 1 ? severalStrips(question, clusters) : oneStrip(question)
  if (isRemark(read)) return read
  const doubts = doubtsOf(question)
  const doubted = doubts.length > 0 ? { ...read, warnings: [...doubts, ...read.warnings] } : read
  return question.wet ? madeUnsure(doubted, question) : doubted
}

function oneStrip(question: CombinedQuestion): SideTarget | Remark {
  const target = sideTarget(question)
  return isRemark(target) ? refusedThere(target, placeOf(question)) : target
}

const placeOf = ({ hair: { strokes }, place }: CombinedQuestion): FacePlace =>
  place ? facePlace(strokes, place) : 'scalp'

function doubtsOf(question: CombinedQuestion): Remark[] {
  const place = placeOf(question)
  const painted = looksPainted(question.pixels, brushed(question.pixels, question.hair.strokes))
  return [
    ...(place === 'below' ? [{ code: 'side/below-head', values: {} }] : []),
    ...(place === 'face' ? [{ code: 'side/on-face', values: {} }] : []),
    ...(painted ? [{ code: 'side/painted', values: {} }] : []),
  ]
}

function severalStrips(question: CombinedQuestion, clusters: readonly Stroke[][]): CombinedSides | Remark {
  const all = question.hair.strokes
  const results = clusters.map(strokes => oneStrip({ ...question, hair: { strokes, all } }))
  const counted = results.flatMap((target, place) =>
    isRemark(target) ? [] : [{ number: place + 1, target }],
  )
  if (counted.length === 0) {
    const tooFew = results.every(result => 'code' in result && result.code === 'side/too-few')
    return tooFew ? oneStrip(question) : results[largest(clusters)]
  }
  const { target, between } = combineStrips(counted.map(strip => strip.target))
  const strips = results.map((result, place): Strip => {
    const number = place + 1
    return isRemark(result) ? { number, refusal: result } : { number, linearRgbRatio: result.linearRgbRatio }
  })
  if (counted.length === 1) return { ...target, strips }
  const labs = counted.map(strip => onSkin(question.skin.tone.seen, strip.target.linearRgbRatio))
  const deltaE = Math.max(...labs.flatMap(one => labs.map(other => deltaE76(one, other))))
  const darkest = labs.reduce((low, lab, place) => (lab.l < labs[low].l ? place : low), 0)
  const ratio = target.linearRgbRatio
  const doubt = Math.hypot(...between.map((value, k) => value / ratio[k])) / Math.sqrt(3)
  return {
    ...target,
    strips,
    disagreement: { deltaE, ratio: between, darkest: counted[darkest].number },
    doubt,
  }
}

const onSkin = (skin: LinearRgb, ratio: LinearRgb) =>
  linearRgbToLab([skin[0] * ratio[0], skin[1] * ratio[1], skin[2] * ratio[2]])

function madeUnsure(sides: CombinedSides, { skin }: SideQuestion): CombinedSides {
  const wet = wetDoubt(sides.linearRgbRatio, skin.tone.seen)
  const said = { code: 'side/wet', values: { percent: Math.round(100 * wet) } }
  return { ...sides, doubt: Math.hypot(sides.doubt ?? 0, wet), warnings: [said, ...sides.warnings] }
}

/** Place of the strip with the largest area under its brush, overlaps not counted. */
function largest(clusters: readonly Stroke[][]): number {
  const areas = clusters.map(strokes => strokes.reduce((sum, stroke) => sum + areaOf(stroke), 0))
  return areas.indexOf(Math.max(...areas))
}

function areaOf({ points, radius }: Stroke): number {
  const length = points.reduce((sum, point, place) => {
    const from = points[Math.max(0, place - 1)]
    return sum + Math.hypot(point.x - from.x, point.y - from.y)
  }, 0)
  return Math.PI * radius ** 2 + 2 * radius * length
}
