/**
 * One slider from soft to linear. Soft is a hairline nobody looks at: thinning over a finger's width, smaller and paler
 * dots first, strays ahead of it. Linear is a barber's line: full at once, but of dots, not of ink.
 * Units: mm, dots per cm².
 */
export type EdgeStyle = {
  /** Width over which density rises from none to full. */
  readonly feather: number
  /** Small wandering of the line along its own length: how far, and how long a bump is. */
  readonly waver: { readonly amplitude: number; readonly length: number }
  /** Broad mounds of the line. */
  readonly mounds: { readonly amplitude: number; readonly length: number }
  /** Single dots ahead of the line, and how far ahead. */
  readonly sentinels: { readonly density: number; readonly reach: number }
  /** Size of the very first dots as a share of the full size, and how far in they are full. */
  readonly firstDots: { readonly size: number; readonly depth: number }
}

/** Feather of a soft edge: a narrower one at full tone reads as a hard jagged band. */
const softEdge: EdgeStyle = {
  feather: 12,
  waver: { amplitude: 1.4, length: 5 },
  mounds: { amplitude: 2.2, length: 28 },
  sentinels: { density: 5, reach: 5 },
  firstDots: { size: 0.7, depth: 14 },
}

const linearEdge: EdgeStyle = {
  feather: 1,
  waver: { amplitude: 0.25, length: 3 },
  mounds: { amplitude: 0, length: 28 },
  sentinels: { density: 0, reach: 1 },
  firstDots: { size: 0.9, depth: 2 },
}

/** @param edge 0 soft … 100 linear; beyond is taken as the end. Throws RangeError when it is not a number. */
export function edgeStyle(edge: number): EdgeStyle {
  if (Number.isNaN(edge)) throw new RangeError(`edge must be 0 to 100, got ${edge}`)
  const share = Math.min(1, Math.max(0, edge / 100))
  const even = (soft: number, linear: number) => soft + (linear - soft) * share
  /** Equal steps of the slider look equal when a width shrinks by equal shares. */
  const widths = (soft: number, linear: number) => soft * (linear / soft) ** share
  return {
    feather: widths(softEdge.feather, linearEdge.feather),
    waver: {
      amplitude: widths(softEdge.waver.amplitude, linearEdge.waver.amplitude),
      length: widths(softEdge.waver.length, linearEdge.waver.length),
    },
    mounds: { amplitude: even(softEdge.mounds.amplitude, 0), length: softEdge.mounds.length },
    sentinels: {
      density: even(softEdge.sentinels.density, 0),
      reach: widths(softEdge.sentinels.reach, linearEdge.sentinels.reach),
    },
    firstDots: {
      size: even(softEdge.firstDots.size, linearEdge.firstDots.size),
      depth: widths(softEdge.firstDots.depth, linearEdge.firstDots.depth),
    },
  }
}
