/**
 * From counted photons to the text of the two tables that are shipped.
 */
import { fallAxes, shadingAxes } from '../../skin/tables/dotAxes'
import { characters, fallCode, fallOf, shadingCode } from '../../skin/tables/dotCodes'
import type { Axis } from '../../skin/tables/gridTable'
import { alphabet } from '../../skin/tables/sixBits'
import { countedAxes } from './countDots'
import type { DotSummary } from './summarise'

/** What was counted at a crossing of the counted axes, given as indices of their nodes. */
export type SummaryAt = (crossing: readonly number[]) => DotSummary

/** Calls for every crossing of the axes, the last changing fastest, with indices on the counted axes. */
function everyCrossing(
  axes: readonly Axis[],
  visit: (crossing: number[]) => void,
  known: number[] = [],
): void {
  if (known.length === axes.length) {
    visit(known)
    return
  }
  const counted = countedAxes[known.length].nodes
  for (const node of axes[known.length].nodes) everyCrossing(axes, visit, [...known, counted.indexOf(node)])
}

/** ln of shading per strength, two characters each. */
export function packShading(summaryAt: SummaryAt): string {
  const text: string[] = []
  everyCrossing([...shadingAxes.place, ...shadingAxes.dot], crossing => {
    const code = shadingCode(summaryAt(crossing).shading)
    text.push(alphabet[Math.floor(code / characters)], alphabet[code % characters])
  })
  return text.join('')
}

/** Codes of falls; what one code rounds away is made up for by the next. */
export function fallCodes(falls: readonly number[]): number[] {
  let owed = 0
  return falls.map(fall => {
    owed += fall
    const code = fallCode(owed)
    owed -= fallOf(code)
    return code
  })
}

/** Falls, one character each; of the second strength the difference to the first. */
export function packFalls(summaryAt: SummaryAt): string {
  const text: string[] = []
  let first: number[] | undefined
  everyCrossing([...fallAxes.place, ...fallAxes.dot], crossing => {
    const codes = fallCodes(summaryAt(crossing).falls)
    const before = first
    for (const [ring, code] of codes.entries())
      text.push(alphabet[before ? (code - before[ring] + characters) % characters : code])
    first = before ? undefined : codes
  })
  return text.join('')
}
