import type { Stroke } from './Stroke'

/** Where a patch lies on the head as a whole; `scalp` where it may be scalp. */
export type FacePlace = 'scalp' | 'face' | 'below'

/** Middle and half breadth of the head in the photo, pixels, and whether it looks at the camera. */
export type HeadPlace = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly frontal: boolean
}

/**
 * Seen from the front the head's widest place is at about the brows: eyes lie a tenth to a third of half the head's breadth
 * below it, then cheeks and mouth, and below the chin come neck and clothes. The sides beside the eyes may bear stubble.
 * An outline gives these places within a tenth, so this warns and never refuses. Shares of half the head's breadth.
 */
const face = { from: 0.02, breadth: 0.68 }
const chin = 1.55

/** What colour cannot tell: many a lip, shirt or neck has the colour of scalp, but not its place. Half of a patch decides. */
export function facePlace(strokes: readonly Stroke[], head: HeadPlace): FacePlace {
  const points = strokes.flatMap(({ points }) => points)
  const share = (of: (u: number, v: number) => boolean) =>
    points.filter(({ x, y }) => of((x - head.x) / head.radius, (y - head.y) / head.radius)).length /
    points.length
  if (share((_, v) => v > chin) > 0.5) return 'below'
  const onFace = share((u, v) => v > face.from && v <= chin && Math.abs(u) < face.breadth)
  return head.frontal && onFace > 0.5 ? 'face' : 'scalp'
}
