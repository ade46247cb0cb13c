/** From 0 to 1 between two edges without a corner at either: 3 t² - 2 t³. Equal edges make a plain step. */
export function smoothStep(from: number, to: number, value: number): number {
  if (from === to) return value < from ? 0 : 1
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
