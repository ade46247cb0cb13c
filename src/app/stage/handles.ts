import { hairlineLimits } from '../../design/Hairline'
import { type Handle as HairlineHandle, moveHandle } from '../../design/moveHandle'
import type { Point } from '../../geometry/Point'
import { alongScalp } from '../../head/alongScalp'
import { scalpOffset } from '../../head/scalpOffset'
import { toScalpMap } from '../../head/toScalpMap'
import type { Plan } from '../../record/Plan'

/** What can be taken hold of on the photo: three points of the hairline, and the brow point heights start from. */
export type HandleId = 'centre' | 'left' | 'right' | 'brow'

const handleOf: Record<Exclude<HandleId, 'brow'>, HairlineHandle> = {
  centre: 'centre',
  left: 'leftTemple',
  right: 'rightTemple',
}

type Handle = {
  readonly id: HandleId
  /** Photo pixels. */
  readonly at: Point
  /** Millimetres: above the brows for the centre, from the midline for a temple; for the brow per cent of the photo. */
  readonly value: number
}

/** The handles that face the camera. */
export function handlesInPhoto({ map: choice, glabella, hairline, photo }: Plan): Handle[] {
  if (!choice || !glabella || !hairline || !photo) return []
  const map = toScalpMap(choice)
  const { centre, leftTemple, rightTemple } = hairline
  const brow = map.toPhoto(glabella.x, glabella.y)
  const places: [HandleId, Point | null, number][] = [
    ['brow', brow, brow ? (100 * brow.y) / photo.height : 0],
    ['centre', alongScalp(map, glabella, 0, centre), centre],
    ['left', alongScalp(map, glabella, leftTemple.lateral, leftTemple.height), leftTemple.lateral],
    ['right', alongScalp(map, glabella, -rightTemple.lateral, rightTemple.height), rightTemple.lateral],
  ]
  return places.flatMap(([id, place, value]) => {
    const at = id === 'brow' ? place : place && map.toPhoto(place.x, place.y)
    return at ? [{ id, at, value }] : []
  })
}

/** What a drag of this handle to a photo pixel changes; nothing where the pixel shows no scalp. */
export function dragHandle(plan: Plan, id: HandleId, to: Point): Partial<Plan> {
  const { map: choice, glabella, hairline } = plan
  if (!choice || !glabella || !hairline) return {}
  const map = toScalpMap(choice)
  const place = map.toScalp(to.x, to.y)
  if (!place) return {}
  // The brow point stays on the midline of the chart: heights are measured up the middle of the head.
  if (id === 'brow') return { glabella: { x: choice.kind === 'head' ? glabella.x : place.x, y: place.y } }
  const { lateral, height } = scalpOffset(map, glabella, place)
  const outward = id === 'right' ? -lateral : lateral
  return { hairline: moveHandle(hairline, handleOf[id], { lateral: outward, height }) }
}

/** A handle's slider was set to a value. */
export function setHandle(plan: Plan, id: HandleId, value: number): Partial<Plan> {
  const { hairline, photo } = plan
  if (!hairline || !photo) return {}
  if (id === 'centre') return { hairline: moveHandle(hairline, 'centre', { height: value }) }
  if (id === 'brow') {
    const brow = handlesInPhoto(plan).find(handle => handle.id === 'brow')
    return brow ? dragHandle(plan, 'brow', { x: brow.at.x, y: (value * photo.height) / 100 }) : {}
  }
  return { hairline: moveHandle(hairline, handleOf[id], { lateral: value }) }
}

export function handleLimits(id: HandleId): { min: number; max: number } {
  if (id === 'brow') return { min: 0, max: 100 }
  const { least, most } = id === 'centre' ? hairlineLimits.centre : hairlineLimits.lateral
  return { min: least, max: most }
}
