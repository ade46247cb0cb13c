import type { MapChoice } from './toScalpMap'

/** About where the head lies in a photo and how broad it is: middle and half breadth of its silhouette, pixels. */
export type HeadCircle = { readonly x: number; readonly y: number; readonly radius: number }

/** Half the mean breadth of an adult head, mm (ANSUR II, Gordon and others, 2014), for maps that know no head. */
const usualRadius = 77

export function headCircle(map: MapChoice): HeadCircle {
  if (map.kind === 'plane') return { x: map.x0, y: map.y0, radius: usualRadius * map.pixelsPerMm }
  const { centre, semiAxes, yaw, pixelsPerMm } = map
  const breadth = Math.sqrt((semiAxes.x * Math.cos(yaw)) ** 2 + (semiAxes.y * Math.sin(yaw)) ** 2)
  return { x: centre.x, y: centre.y, radius: breadth * pixelsPerMm }
}
