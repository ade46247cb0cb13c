import { Fragment, memo } from 'react'
import { Circle, Line } from 'react-konva/lib/ReactKonvaCore'
import { hairlineCurve } from '../../design/hairlineCurve'
import { toScalpMap } from '../../head/toScalpMap'
import { useConsultation } from '../store/consultation'
import { toScreen, type View } from '../tools/view'
import { handlesInPhoto } from './handles'

/** Straight pieces between two named points of the line on the screen: it is drawn anew at every step of a drag. */
const pieces = 5

/** The line and its handles. A thin light line over a thin dark one is seen on every skin and tints none. */
export const HairlineMarks = memo(({ view }: { view: View }) => {
  const plan = useConsultation(state => state.plan)
  if (!plan.map || !plan.glabella || !plan.hairline) return null
  const map = toScalpMap(plan.map)
  const points = hairlineCurve(plan.hairline, map, plan.glabella, pieces)
    .map(({ x, y }) => map.toPhoto(x, y))
    .filter(point => point !== null)
    .flatMap(point => {
      const { x, y } = toScreen(view, point)
      return [x, y]
    })
  return (
    <>
      <Line points={points} stroke="black" strokeWidth={2.5} opacity={0.35} lineJoin="round" />
      <Line points={points} stroke="white" strokeWidth={1} opacity={0.75} dash={[6, 6]} lineJoin="round" />
      {handlesInPhoto(plan).map(({ id, at }) => {
        const { x, y } = toScreen(view, at)
        const small = id === 'brow'
        return (
          <Fragment key={id}>
            <Circle
              x={x}
              y={y}
              radius={small ? 6 : 11}
              fill="rgba(20,20,20,0.35)"
              stroke="black"
              strokeWidth={4}
              opacity={0.5}
            />
            <Circle x={x} y={y} radius={small ? 6 : 11} stroke="white" strokeWidth={2} />
            {!small && <Circle x={x} y={y} radius={2.5} fill="white" />}
          </Fragment>
        )
      })}
    </>
  )
})
