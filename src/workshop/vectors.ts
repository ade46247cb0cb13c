import { dot, type Vector } from '../head/ellipsoidChart'

/** Arrows in space, mm or unit length. */
export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

export const scaled = (v: Vector, by: number): Vector => [v[0] * by, v[1] * by, v[2] * by]

export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

export const unit = (v: Vector): Vector => scaled(v, 1 / Math.sqrt(dot(v, v)))

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
