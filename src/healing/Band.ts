/**
 * Nobody knows how fast one patient's skin takes pigment away, so every figure of healing is given three
 * times: for skin that is slow to change it, for typical skin, and for skin that is fast.
 */
export type Band = { readonly slow: number; readonly typical: number; readonly fast: number }

export type Pace = keyof Band
