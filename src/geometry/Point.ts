/** A place in the plane. Which plane (pixels of a photo, millimetres of a scalp chart) is said by whoever holds it. */
export type Point = { readonly x: number; readonly y: number }
