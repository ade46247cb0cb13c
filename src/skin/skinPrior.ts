/**
 * Six numbers cannot be read from three colour channels; what people's skin is usually like supplies the
 * rest.
 *
 * Rule: each number is normally distributed on its own scale (logit for shares, logarithm for factors).
 * Centres and widths sum up this model's fits to measured spectra of 70 forearms (C. C. Cooksey, D. W. Allen,
 * B. K. Tsai, J. Res. NIST 122, 26, 2017) and 26 faces and arms (M. J. Vrhel et al., Color Res. Appl. 19, 4,
 * 1994), rounded; melanin and scatter are wider than found, since both sets hold few dark skins and no
 * scalps. A point is given in widths from the centre.
 */
import type { Skin } from './Skin'

const logit = (share: number) => Math.log(share / (1 - share))
const share = (value: number) => 1 / (1 + Math.exp(-value))

/** The fields in the order of a point's coordinates. */
export const skinFields = ['melanin', 'blood', 'saturation', 'scatter', 'baseline', 'rayleigh'] as const

export type SkinField = (typeof skinFields)[number]

type Scale = { readonly centre: number; readonly width: number; readonly back: (value: number) => number }

const scales: Record<SkinField, Scale> = {
  melanin: { centre: logit(0.03), width: 1.2, back: share },
  blood: { centre: logit(0.01), width: 0.6, back: share },
  saturation: { centre: logit(0.7), width: 0.7, back: share },
  scatter: { centre: Math.log(1.45), width: 0.3, back: Math.exp },
  baseline: { centre: Math.log(0.05), width: 1, back: Math.exp },
  rayleigh: { centre: logit(0.3), width: 1, back: share },
}

/** One field at so many widths from the prior's centre. */
export function skinField(field: SkinField, coordinate: number): number {
  const { centre, width, back } = scales[field]
  return back(centre + width * coordinate)
}

/** The skin at a point, given in widths from the prior's centre; the zero point is the most usual skin. */
export function skinAt(point: readonly number[]): Skin {
  const [melanin, blood, saturation, scatter, baseline, rayleigh] = skinFields.map((field, i) =>
    skinField(field, point[i]),
  )
  return { melanin, blood, saturation, scatter, baseline, rayleigh }
}
