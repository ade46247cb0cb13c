/**
 * The consultant plans a depth; the skin decides what can stay. Pigment in the epidermis is gone with its
 * turnover (30-45 days), so no healed dot reaches into it, however shallow the needle was set.
 *
 * Depths are in mm below the surface, always to the dot's centre; thickness is the dot's height in mm.
 */

/** Epidermis of the layered skin, mm; scalp 0.06-0.10 (field map 4.1). */
export const epidermisThickness = 0.08

/** Where a dot is planned unless told otherwise, mm to its centre (field map 4.1: usable range 0.15-0.8). */
export const defaultDepth = 0.35

/** Height of a dot unless told otherwise, mm; the discs of the dot kernel are this high. */
export const defaultThickness = 0.3

/**
 * Depth at which a dot planned at `depth` lies once healed: its top never above the epidermis' lower border.
 *
 * @param depth planned depth of the centre, mm, above 0
 * @param thickness height of the dot, mm, above 0
 * @throws RangeError when either is not a positive finite number
 */
export function placedDepth(depth: number, thickness = defaultThickness): number {
  if (!(depth > 0 && depth < Infinity)) throw new RangeError(`depth must be above 0 mm: ${depth}`)
  if (!(thickness > 0 && thickness < Infinity))
    throw new RangeError(`thickness must be above 0 mm: ${thickness}`)
  return Math.max(depth, epidermisThickness + thickness / 2)
}
