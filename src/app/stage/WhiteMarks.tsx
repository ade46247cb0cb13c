import { Circle, Line } from 'react-konva/lib/ReactKonvaCore'
import type { Point } from '../../geometry/Point'
import { isRemark } from '../../geometry/Remark'
import type { LinearRgb } from '../../light/colours'
import { chartReference } from '../../tones/whiteReference/chartReference'
import type { ChartReading } from '../../tones/whiteReference/readChart'
import { linearRgbToCss } from '../parts/cssColour'
import { useConsultation } from '../store/consultation'
import { useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { toScreen, type View } from '../tools/view'
import { cornersInPhoto } from './chartHandles'

/** Share of a patch that its colours cover: around them the photo's own stays in sight. */
const covered = 0.6

/** Where the card was tapped, or the chart's corners with every patch as corrected beside its published colour. */
export function WhiteMarks({ view, cursor }: { view: View; cursor: Point | null }) {
  const plan = useConsultation(state => state.plan)
  const read = useResults(state => state.white)
  const tool = useDesk(state => state.tool)
  const corners = cornersInPhoto(plan)?.map(corner => toScreen(view, corner))
  const tapped = plan.white?.kind === 'card' ? plan.white.at : null
  const rings = [tool === 'card' ? cursor : null, tapped].filter(point => point !== null)
  return (
    <>
      {corners && (
        <Line
          points={corners.flatMap(({ x, y }) => [x, y])}
          closed
          stroke="white"
          strokeWidth={1.5}
          shadowColor="black"
          shadowBlur={3}
        />
      )}
      {corners && plan.white?.reference && read && !isRemark(read) && (
        <Patches patches={read.patches} view={view} />
      )}
      {corners?.map(({ x, y }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: corners have no name and keep their order
        <Ring key={`corner ${place}`} x={x} y={y} radius={11} />
      ))}
      {rings.map(point => {
        const { x, y } = toScreen(view, point)
        return <Ring key={`tap ${point.x} ${point.y}`} x={x} y={y} radius={9} />
      })}
    </>
  )
}

/** White over black: seen on every colour, tinting none. */
function Ring(place: { x: number; y: number; radius: number }) {
  return (
    <>
      <Circle {...place} stroke="black" strokeWidth={4} opacity={0.5} />
      <Circle {...place} stroke="white" strokeWidth={2} />
    </>
  )
}

/** Left half as corrected, right half as published, edge to edge: where they match, the edge vanishes. */
function Patches({ patches, view }: { patches: ChartReading['patches']; view: View }) {
  return patches.map(({ at, side, light }, i) => {
    const { x, y } = toScreen(view, at)
    const half = (covered * side * view.zoom) / 2
    const { name, light: published } = chartReference[i]
    const fill = (colour: LinearRgb) => linearRgbToCss(colour)
    return [
      <Line
        key={`${name} seen`}
        closed
        points={[x - half, y - half, x, y - half, x, y + half, x - half, y + half]}
        fill={fill(light)}
      />,
      <Line
        key={`${name} true`}
        closed
        points={[x, y - half, x + half, y - half, x + half, y + half, x, y + half]}
        fill={fill(published)}
      />,
    ]
  })
}
