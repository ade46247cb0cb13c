import type { LinearRgb } from '../../light/colours'
import type { SideTarget } from '../sideTarget'
import { correctRatio } from './correctRatio'
import type { WhiteReference } from './WhiteReference'

/** The sides' shadow in true light: its ratio and how far that spreads. @param bare bare skin as the photo has it */
export function correctSide<Side extends SideTarget>(
  side: Side,
  bare: LinearRgb,
  reference: WhiteReference | null,
): Side {
  if (!reference) return side
  const { linearRgbRatio: ratio, spread } = side
  const at = (deviations: number) => {
    const moved = (k: 0 | 1 | 2) => Math.max(0, ratio[k] + deviations * spread[k])
    return correctRatio(reference, bare, [moved(0), moved(1), moved(2)])
  }
  const [low, high] = [at(-1), at(1)]
  const half = (k: 0 | 1 | 2) => (high[k] - low[k]) / 2
  return { ...side, linearRgbRatio: at(0), spread: [half(0), half(1), half(2)] }
}
