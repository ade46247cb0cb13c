/**
 * Pigment is built up in sessions, by more dots and not by darker ones: share of the planned dots that are there after
 * the first, the second and the third (Liu et al. 2025, J. Cosmet. Dermatol. 24:e70375).
 */
export const sessionShares: readonly number[] = [0.3, 0.7, 1]

/**
 * Share of the planned dots after so many sessions, 0..1; touch-ups after the third add none.
 *
 * @throws RangeError when it is not a whole number from 1
 */
export function sessionShare(sessions: number): number {
  if (!(Number.isInteger(sessions) && sessions >= 1))
    throw new RangeError(`sessions must be a whole number from 1: ${sessions}`)
  return sessionShares[Math.min(sessions, sessionShares.length) - 1]
}
