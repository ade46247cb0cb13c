/** A grey clinic wall out of focus, lit by the lamps' spill: brightest behind the head. u, v: 0..1 across and down; linear light. */
export function backdrop(u: number, v: number): number {
  const spill = Math.exp(-((u - 0.4) ** 2) / 0.35 - (v - 0.45) ** 2 / 0.5)
  const corner = 1 - 0.22 * ((u - 0.5) ** 2 + (v - 0.5) ** 2)
  return (0.33 + 0.2 * spill) * corner
}
