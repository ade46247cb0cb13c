import { Circle, Line } from 'react-konva/lib/ReactKonvaCore'
import { useDesk } from '../store/desk'
import { toScreen, type View } from '../tools/view'

export function RulerMarks({ view }: { view: View }) {
  const points = useDesk(state => state.rulerPoints).map(point => toScreen(view, point))
  const path = points.flatMap(({ x, y }) => [x, y])
  return (
    <>
      {points.length === 2 && (
        <>
          <Line points={path} stroke="black" strokeWidth={4} opacity={0.6} />
          <Line points={path} stroke="white" strokeWidth={1.5} />
        </>
      )}
      {points.map(({ x, y }) => (
        <Circle
          key={`${x} ${y}`}
          x={x}
          y={y}
          radius={7}
          stroke="white"
          strokeWidth={2}
          shadowColor="black"
          shadowBlur={3}
        />
      ))}
    </>
  )
}
