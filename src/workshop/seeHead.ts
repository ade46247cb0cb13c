import type { HeadPose } from '../head/HeadPose'
import type { Camera } from './camera'
import { castOnScalp, castRay, type Hit } from './castRay'
import { type HeadShape, reach } from './headShape'
import type { Window } from './Window'

/** What each pixel of a window sees, row by row; null where it is the wall. */
export type Seen = { readonly hits: readonly (Hit | null)[]; readonly depth: Float32Array }

/** Squares of this many pixels whose corners all see bare scalp, or all the wall, are not marched pixel by pixel. */
const square = 8

export function seeHead(shape: HeadShape, pose: HeadPose, camera: Camera, window: Window): Seen {
  const { width, height } = window
  const hits: (Hit | null)[] = new Array(width * height).fill(null)
  const back = (px: number, py: number) => castRay(shape, camera.start(px, py), reverse(camera))
  const kind = (px: number, py: number): 'scalp' | 'wall' | 'mixed' => {
    const hit = back(px, py)
    if (!hit) return 'wall'
    return hit.part === 'scalp' && shape.others(...hit.at) > reach + 4 ? 'scalp' : 'mixed'
  }
  const corners = new Map<number, string>()
  const corner = (px: number, py: number) => {
    const key = py * 65536 + px
    const known = corners.get(key) ?? kind(px, py)
    corners.set(key, known)
    return known
  }
  for (let top = 0; top < height; top += square)
    for (let left = 0; left < width; left += square) {
      const [px, py] = [window.x + left, window.y + top]
      const around = [
        corner(px, py),
        corner(px + square, py),
        corner(px, py + square),
        corner(px + square, py + square),
      ]
      const middle = kind(px + square / 2, py + square / 2)
      const alike = around.every(one => one === middle) ? middle : 'mixed'
      if (alike === 'wall') continue
      for (let row = top; row < Math.min(height, top + square); row++)
        for (let column = left; column < Math.min(width, left + square); column++) {
          const [x, y] = [window.x + column, window.y + row]
          hits[row * width + column] =
            alike === 'scalp' ? castOnScalp(pose.semiAxes, camera.start(x, y), reverse(camera)) : back(x, y)
        }
    }
  return { hits, depth: Float32Array.from(hits, hit => hit?.along ?? Infinity) }
}

export const reverse = ({ towards }: Camera) => [-towards[0], -towards[1], -towards[2]] as const
