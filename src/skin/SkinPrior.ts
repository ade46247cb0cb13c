import type { Matrix } from './cholesky'

/**
 * What people's skins are like before one is looked at: the middle, and how far and how jointly the fields stray from it, on
 * the scales of `skinScales` and in the order of `skinFields`.
 */
export type SkinPrior = {
  readonly mean: readonly number[]
  /** 6 x 6, positive definite. */
  readonly covariance: Matrix
}
