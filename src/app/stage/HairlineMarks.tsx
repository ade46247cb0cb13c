import type { Context } from 'konva/lib/Context'
import type { Shape as KonvaShape } from 'konva/lib/Shape'
import { useEffect, useRef } from 'react'
import { Shape } from 'react-konva/lib/ReactKonvaCore'
import { hairlineCurve } from '../../design/hairlineCurve'
import type { Point } from '../../geometry/Point'
import { toScalpMap } from '../../head/toScalpMap'
import type { Plan } from '../../record/Plan'
import { useConsultation } from '../store/consultation'
import { toScreen, type View } from '../tools/view'
import { handlesInPhoto } from './handles'

/** Straight pieces between two named points of the line on the screen: it is drawn anew at every step of a drag. */
const pieces = 5

/**
 * The line and its handles, one shape that looks at the plan by itself: while a hand drags them nothing else on the page
 * need be thought about.
 */
export function HairlineMarks({ view }: { view: View }) {
  const shape = useRef<KonvaShape>(null)
  useEffect(
    () =>
      useConsultation.subscribe(({ plan }, before) => {
        if (plan !== before.plan) shape.current?.getLayer()?.batchDraw()
      }),
    [],
  )
  return (
    <Shape ref={shape} sceneFunc={context => drawMarks(context, useConsultation.getState().plan, view)} />
  )
}

/** A thin light line over a thin dark one is seen on every skin and tints none. */
function drawMarks(context: Context, plan: Plan, view: View): void {
  if (!plan.map || !plan.glabella || !plan.hairline) return
  const map = toScalpMap(plan.map)
  const line = hairlineCurve(plan.hairline, map, plan.glabella, pieces)
    .map(({ x, y }) => map.toPhoto(x, y))
    .filter(point => point !== null)
    .map(point => toScreen(view, point))
  const stroke = (style: string, width: number) => {
    context.strokeStyle = style
    context.lineWidth = width
    context.stroke()
  }
  context.lineJoin = 'round'
  trace(context, line)
  stroke('rgba(0,0,0,0.35)', 2.5)
  context.setLineDash([6, 6])
  stroke('rgba(255,255,255,0.75)', 1)
  context.setLineDash([])
  for (const { id, at } of handlesInPhoto(plan)) {
    const { x, y } = toScreen(view, at)
    const small = id === 'brow'
    ring(context, x, y, small ? 6 : 11)
    context.fillStyle = 'rgba(20,20,20,0.18)'
    context.fill()
    stroke('rgba(0,0,0,0.5)', 4)
    stroke('white', 2)
    if (small) continue
    ring(context, x, y, 2.5)
    context.fillStyle = 'white'
    context.fill()
  }
}

function trace(context: Context, points: readonly Point[]): void {
  context.beginPath()
  for (const { x, y } of points) context.lineTo(x, y)
}

function ring(context: Context, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
}
