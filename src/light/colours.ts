/** CIE 1976 L*a*b*, D65, 2 degrees; L 0..100. */
export type Lab = { readonly l: number; readonly a: number; readonly b: number }

/** Ottosson's OKLab; L 0..1. */
export type Oklab = { readonly l: number; readonly a: number; readonly b: number }

/** Linear-light sRGB, 1 = white; may leave 0..1 where a colour is out of gamut. */
export type LinearRgb = readonly [r: number, g: number, b: number]
