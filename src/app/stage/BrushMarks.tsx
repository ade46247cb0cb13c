import type { LineConfig } from 'konva/lib/shapes/Line'
import { Fragment, useMemo } from 'react'
import { Circle, Line, Text } from 'react-konva/lib/ReactKonvaCore'
import type { Point } from '../../geometry/Point'
import type { Stroke } from '../../tones/Stroke'
import { strokeClusters } from '../../tones/strokeClusters'
import { usePlan } from '../store/consultation'
import { useDesk } from '../store/desk'
import { brushOnPhoto } from '../tools/brush'
import { toScreen, type View } from '../tools/view'

/** Where skin and stubble were sampled. White over black, so that a mark never tints the colour it stands on. */
export function BrushMarks({ view, cursor }: { view: View; cursor: Point | null }) {
  const { skinStrokes, hairStrokes, aim, map } = usePlan('skinStrokes', 'hairStrokes', 'aim', 'map')
  const { tool, brushRadius } = useDesk()
  const at = cursor && toScreen(view, cursor)
  const radius = view.zoom * brushOnPhoto(brushRadius, view.zoom, map?.pixelsPerMm)
  return (
    <>
      {skinStrokes.map((stroke, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no name and keep their order
        <Mark key={`skin ${place}`} stroke={stroke} view={view} dash={[]} />
      ))}
      {hairStrokes.map((stroke, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no name and keep their order
        <Mark key={`hair ${place}`} stroke={stroke} view={view} dash={[2, 7]} />
      ))}
      {aim.kind !== 'thinning' && <StripNumbers strokes={hairStrokes} view={view} />}
      {at && (tool === 'skin' || tool === 'hair') && (
        <>
          <Circle x={at.x} y={at.y} radius={radius} stroke="black" strokeWidth={3} opacity={0.6} />
          <Circle x={at.x} y={at.y} radius={radius} stroke="white" strokeWidth={1.5} />
        </>
      )}
    </>
  )
}

function Mark({ stroke, view, dash }: { stroke: Stroke; view: View; dash: number[] }) {
  const middle = stroke.points.map(point => toScreen(view, point))
  const width = 2 * stroke.radius * view.zoom
  const points = middle.flatMap(({ x, y }) => [x, y])
  const path = points.length === 2 ? [...points, points[0] + 0.01, points[1]] : points
  const round = { points: path, lineCap: 'round', lineJoin: 'round' } satisfies Partial<LineConfig>
  return (
    <>
      <Line {...round} stroke="white" strokeWidth={width} opacity={0.22} />
      <Line {...round} stroke="black" strokeWidth={4} opacity={0.5} dash={dash} />
      <Line {...round} stroke="white" strokeWidth={2} dash={dash} />
    </>
  )
}

/** Several strips are read apart: each bears the number it has in the panel. */
function StripNumbers({ strokes, view }: { strokes: readonly Stroke[]; view: View }) {
  const starts = useMemo(
    () => strokeClusters(strokes).map(([first], place) => ({ number: place + 1, start: first.points[0] })),
    [strokes],
  )
  if (starts.length < 2) return null
  return starts.map(({ number, start }) => {
    const at = toScreen(view, start)
    const text = { text: String(number), fontSize: 18, fontStyle: 'bold', x: at.x + 8, y: at.y - 24 }
    return (
      <Fragment key={number}>
        <Text {...text} stroke="black" strokeWidth={4} lineJoin="round" />
        <Text {...text} fill="white" />
      </Fragment>
    )
  })
}
