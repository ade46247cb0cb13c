/**
 * What a dot adds at each distance, ready to be looked up tap by tap. A dot is sharp at its heart and reaches
 * millimetres as a faint halo, so its reach is cut into soft-edged rings: the heart is laid down pixel by pixel, each
 * wider ring on a coarser grid. The rings add up to the whole dot. Units: scalp mm, pixels.
 */
import { blurProfile, radialBlur } from './blurProfile'
import type { DotKernel } from './DotKernel'
import { laidDown } from './overlap'

export type Ring = {
  /** Outer radius, scalp mm. */
  readonly outer: number
  /** Of its grid, pixels. */
  readonly pitch: number
}

export type RingTable = {
  /** Entries for one scalp mm. */
  readonly perMm: number
  /** Red, green, blue by distance; zero at the end. */
  readonly sums: Float32Array
}

/** The heart covers the dot itself and what the eye resolves of its rim. */
const heartMm = 0.8
const heartPixels = 5
/** Points of a ring's grid along its outer radius: its edges are soft over two or more of them. */
const pointsAlongRing = 5
/** A ring fades out between this share of its outer radius and the radius. */
const fadeFrom = 0.6
/** Table entries for one point of a ring's grid. */
const entriesPerPoint = 32

/** Rings that cover `reach` scalp mm at this many pixels for one mm; each pitch is a whole multiple of the one before. */
export function ringsFor(reach: number, pixelsPerMm: number): Ring[] {
  const heart = Math.max(heartMm, heartPixels / pixelsPerMm)
  const rings: Ring[] = [{ outer: heart, pitch: 1 }]
  let pitch = Math.max(2, Math.floor((2 * heart * pixelsPerMm) / pointsAlongRing))
  for (let outer = heart; outer < reach; pitch *= 2) {
    outer *= 2
    rings.push({ outer, pitch })
  }
  return rings
}

/**
 * @param deviation of pixel and photo blur together, scalp mm.
 * @param layer contrast of the unbroken layer by channel, see `overlap`.
 */
export function ringTables(
  kernel: DotKernel,
  rings: readonly Ring[],
  pixelsPerMm: number,
  deviation: number,
  layer: readonly number[],
): RingTable[] {
  const { step, opticalDensity } = kernel
  const blur = radialBlur(opticalDensity[0].length, step, deviation)
  const laid = opticalDensity.map((density, channel) =>
    blurProfile(
      blur,
      Array.from(density, d => 1 - Math.exp(-d)),
    ).map(contrast => laidDown(contrast, layer[channel])),
  )
  const reach = blur.to * step
  return rings.map(({ outer, pitch }, ring) => {
    const perMm = (entriesPerPoint * pixelsPerMm) / pitch
    const last = ring === rings.length - 1
    const length = Math.ceil((last ? reach : Math.min(outer, reach)) * perMm) + 1
    const sums = new Float32Array(3 * (length + 1))
    for (let i = 0; i < length; i++) {
      const distance = i / perMm
      const inside = ring === 0 ? 0 : within(distance, rings[ring - 1].outer)
      const share = (last ? 1 : within(distance, outer)) - inside
      for (let channel = 0; channel < 3; channel++)
        sums[3 * i + channel] = Math.max(0, share * between(laid[channel], distance / step))
    }
    return { perMm, sums }
  })
}

/** Mean square of a dot's offset along one axis, mm²: how wide its heart is before any blur. */
export function kernelVariance({ step, opticalDensity }: DotKernel): number {
  let sum = 0
  let spread = 0
  for (const density of opticalDensity)
    for (let i = 1; i < density.length && i * step <= heartMm; i++) {
      const weight = i * (1 - Math.exp(-density[i]))
      sum += weight
      spread += (weight * (i * step) ** 2) / 2
    }
  return sum > 0 ? spread / sum : 0
}

function within(distance: number, outer: number): number {
  const t = Math.min(1, Math.max(0, (distance / outer - fadeFrom) / (1 - fadeFrom)))
  return 1 - t * t * (3 - 2 * t)
}

function between(profile: Float64Array, at: number): number {
  const index = Math.floor(at)
  if (index >= profile.length) return 0
  const next = index + 1 < profile.length ? profile[index + 1] : 0
  return profile[index] + (next - profile[index]) * (at - index)
}
