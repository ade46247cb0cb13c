import type { Remark } from '../geometry/Remark'
import type { Skin } from '../skin/Skin'
import { darkestTone } from './darkestTone'
import type { Suggestion } from './Suggestion'

/**
 * Where nothing on the shelf comes near enough a consultant needs to know whether to look for another bottle or to stop
 * looking: darker than an unbroken, opaque layer no pigment under this skin can be.
 *
 * @param depth shallowest that was tried, mm to the centre
 * @returns what to say above the list; nothing where one suggestion is within reach
 */
export function reachNotes(suggestions: readonly Suggestion[], skin: Skin, depth: number): Remark[] {
  const [nearest] = suggestions
  if (!nearest || suggestions.some(({ verdict }) => verdict !== 'out-of-reach')) return []
  const darkest = darkestTone(skin, depth, nearest.thickness).l
  const target = nearest.target.l
  return [
    target < darkest
      ? { code: 'shade/physics-stops', values: { darkest, target } }
      : { code: 'shade/none', values: {} },
  ]
}
