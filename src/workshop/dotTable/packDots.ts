/**
 * From counted photons to the text of the two tables that are shipped.
 */
import { fallAxes, shadingAxes } from '../../skin/tables/dotAxes'
import {
  changeCode,
  changeOf,
  characters,
  fallCode,
  fallOf,
  neighbourOf,
  shadingCode,
  shadingOf,
} from '../../skin/tables/dotCodes'
import { fallShape } from '../../skin/tables/fallShape'
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

/** Shading of every dot, strength by strength; what one code rounds away is made up for by the next. */
export function packShading(summaryAt: SummaryAt): string {
  const text: string[] = []
  let written = 0
  everyCrossing([...shadingAxes.place, ...shadingAxes.dot], crossing => {
    const { shading } = summaryAt(crossing)
    if (crossing[crossing.length - 1] === 0) {
      const code = shadingCode(shading)
      text.push(alphabet[Math.floor(code / characters)], alphabet[code % characters])
      written = shadingOf(code)
    } else {
      const code = changeCode(shading - written)
      text.push(alphabet[code])
      written += changeOf(code)
    }
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

/** Falls of every dot, one character each. */
export function packFalls(summaryAt: SummaryAt): string {
  const codes: number[] = []
  everyCrossing([...fallAxes.place, ...fallAxes.dot], crossing => {
    for (const code of fallCodes(summaryAt(crossing).falls)) codes.push(code)
  })
  return codes
    .map((code, i) => {
      const neighbour = neighbourOf(i, fallShape)
      return alphabet[neighbour < 0 ? code : (code - codes[neighbour] + characters) % characters]
    })
    .join('')
}
