import type { Point } from '../../geometry/Point'

/** How pictures lie on the stage. */
export type Layout = 'one' | 'slider' | 'two' | 'four'

/** The part of the stage a picture is seen in, and the corner its view is counted from. Screen pixels. */
export type Pane = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly origin: Point
}

type Size = { readonly width: number; readonly height: number }

/** Between two pictures, pixels. */
const gap = 4

/** Narrower than this, a phone, two pictures always stand one above the other. */
const narrow = 600

/**
 * Where the pictures of a layout lie. Before and after share one view and meet at the divider; two lie side by side or
 * one above the other, whichever shows the photo larger; four lie two by two. All have one size, so that one view serves
 * them all.
 *
 * @param divider per cent from the left
 */
export function layPanes(layout: Layout, stage: Size, photo: Size, divider: number): readonly Pane[] {
  const origin = { x: 0, y: 0 }
  if (layout === 'one') return [{ left: 0, top: 0, ...stage, origin }]
  if (layout === 'slider') {
    const edge = Math.round((stage.width * divider) / 100)
    const { height } = stage
    return [
      { left: 0, top: 0, width: edge, height, origin },
      { left: edge, top: 0, width: stage.width - edge, height, origin },
    ]
  }
  const half = { width: (stage.width - gap) / 2, height: (stage.height - gap) / 2 }
  if (layout === 'four') return grid(half.width, half.height, 2, 2)
  const zoomIn = (width: number, height: number) => Math.min(width / photo.width, height / photo.height)
  const stacked = stage.width < narrow || zoomIn(stage.width, half.height) > zoomIn(half.width, stage.height)
  return stacked ? grid(stage.width, half.height, 1, 2) : grid(half.width, stage.height, 2, 1)
}

function grid(width: number, height: number, columns: number, rows: number): Pane[] {
  return Array.from({ length: columns * rows }, (_, place) => {
    const left = (place % columns) * (width + gap)
    const top = Math.floor(place / columns) * (height + gap)
    return { left, top, width, height, origin: { x: left, y: top } }
  })
}

/** The corner that a point of the stage is counted from: that of the picture it lies on. */
export function originAt(panes: readonly Pane[], { x, y }: Point): Point {
  const on = panes.find(
    ({ left, top, width, height }) => x >= left && y >= top && x < left + width && y < top + height,
  )
  return (on ?? panes[0]).origin
}
