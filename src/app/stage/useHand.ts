import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Point } from '../../geometry/Point'
import { callOff, release } from '../store/consultation'
import { arrange, useDesk } from '../store/desk'
import { feel, type Gesture, type Hand, idle, type PointerSample } from '../tools/gesture'
import { toPhoto, type View } from '../tools/view'
import { type Grip, grip } from './grip'

/** What of a pointer's event is looked at, React's or the browser's own. */
type Touch = Pick<globalThis.PointerEvent, 'clientX' | 'clientY' | 'pointerId'>

type Move = (by: { at: Point; from: Point; factor: number }) => void

/** One picture's size on the stage, and the corner a point of the stage is counted from. */
type Ground = {
  readonly size: { readonly width: number; readonly height: number }
  originAt(at: Point): Point
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Screen pixels an arrow key moves the brush or the photo; with Shift, five times as far. */
const keyStep = 12

/** Everything a hand does on the picture, by mouse, finger, pen or keyboard, through one state machine. */
export function useHand(
  frame: RefObject<HTMLElement | null>,
  view: View,
  move: Move,
  { size, originAt }: Ground,
) {
  const machine = useRef<Hand>(idle)
  const held = useRef<Grip | null>(null)
  const origin = useRef<Point>({ x: 0, y: 0 })
  const [hand, setHand] = useState<Hand['name'] | 'moving'>('idle')
  const [cursor, setCursor] = useState<Point | null>(null)

  const act = (gesture: Gesture) => {
    if (gesture.kind === 'pinch') return move(gesture)
    if (gesture.kind === 'call-off') {
      held.current = null
      return callOff()
    }
    const at = toPhoto(view, gesture.at)
    if (gesture.kind === 'press') held.current = grip(view, gesture.at)
    if (held.current) held.current[gesture.kind](at)
    else if (gesture.kind === 'move') move({ at: gesture.at, from: gesture.from, factor: 1 })
    if (gesture.kind === 'lift') {
      held.current = null
      release()
    }
  }

  const feelPointer = (kind: PointerSample['kind']) => (event: Touch) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box) return
    const onStage = { x: event.clientX - box.left, y: event.clientY - box.top }
    // A hand that has begun on one picture stays on it, even where it moves over another.
    if (machine.current.name === 'idle') origin.current = originAt(onStage)
    const { x, y } = origin.current
    const sample = { kind, id: event.pointerId, x: onStage.x - x, y: onStage.y - y }
    // Without a tool nothing follows the pointer, and the stage need not be told of every step.
    setCursor(useDesk.getState().tool === 'none' ? null : toPhoto(view, sample))
    const felt = feel(machine.current, sample)
    machine.current = felt.hand
    if (felt.gesture) act(felt.gesture)
    setHand(felt.hand.name === 'pressing' && !held.current ? 'moving' : felt.hand.name)
  }

  const follow = useRef(feelPointer('move'))
  follow.current = feelPointer('move')
  // Most browsers tell of a movement twice: at once, and when the next frame is due. What a picture follows takes the first.
  useEffect(() => {
    const stage = frame.current
    const soon = (event: Event) => {
      if (held.current?.soon) follow.current(event as globalThis.PointerEvent)
    }
    stage?.addEventListener('pointerrawupdate', soon)
    return () => stage?.removeEventListener('pointerrawupdate', soon)
  }, [frame])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { tool } = useDesk.getState()
    const middle = { x: size.width / 2, y: size.height / 2 }
    const place = cursor ?? toPhoto(view, middle)
    const arrow = arrows[event.key]
    const length = keyStep * (event.shiftKey ? 5 : 1)
    if (arrow && tool !== 'none') {
      setCursor({
        x: place.x + (arrow[0] * length) / view.zoom,
        y: place.y + (arrow[1] * length) / view.zoom,
      })
    } else if (arrow) {
      move({
        at: { x: middle.x - arrow[0] * length, y: middle.y - arrow[1] * length },
        from: middle,
        factor: 1,
      })
    } else if (event.key === 'Enter' && tool !== 'none') {
      const dabbed = grip(view, { x: place.x * view.zoom + view.panX, y: place.y * view.zoom + view.panY })
      dabbed?.press(place)
      dabbed?.lift(place)
      release()
    } else if (event.key === '+' || event.key === '=') move({ at: middle, from: middle, factor: 1.25 })
    else if (event.key === '-') move({ at: middle, from: middle, factor: 0.8 })
    else if (event.key === 'Escape') arrange({ tool: 'none' })
    else return
    event.preventDefault()
  }

  // React listens to the wheel passively; only a listener of our own may keep the page from zooming.
  useEffect(() => {
    const stage = frame.current
    if (!stage) return
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const box = stage.getBoundingClientRect()
      const onStage = { x: event.clientX - box.left, y: event.clientY - box.top }
      const { x, y } = originAt(onStage)
      const at = { x: onStage.x - x, y: onStage.y - y }
      move({ at, from: at, factor: Math.exp(-event.deltaY / 400) })
    }
    stage.addEventListener('wheel', wheel, { passive: false })
    return () => stage.removeEventListener('wheel', wheel)
  }, [frame, move, originAt])

  return {
    hand,
    cursor,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      feelPointer('down')(event)
    },
    onPointerMove: feelPointer('move'),
    onPointerUp: feelPointer('up'),
    onPointerCancel: feelPointer('cancel'),
    onPointerLeave: () => setCursor(null),
    onKeyDown,
  }
}
