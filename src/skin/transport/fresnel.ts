/**
 * Share of unpolarised light that a smooth boundary throws back (Fresnel; Born and Wolf 1959, 1.5.2).
 * @param cosine of the angle to the normal, on the side the light comes from, 0..1.
 * @param from refractive index on that side.
 * @param to refractive index beyond.
 * @returns 0..1; 1 beyond the critical angle.
 */
export function fresnel(cosine: number, from: number, to: number): number {
  if (from === to) return 0
  const sine = (from / to) * Math.sqrt(1 - cosine * cosine)
  if (sine >= 1) return 1
  const beyond = Math.sqrt(1 - sine * sine)
  const across = (from * cosine - to * beyond) / (from * cosine + to * beyond)
  const along = (from * beyond - to * cosine) / (from * beyond + to * cosine)
  return (across * across + along * along) / 2
}
