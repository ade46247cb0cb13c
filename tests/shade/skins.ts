import type { Skin } from '../../src/skin/Skin'

/** Three made-up people for the laws: whatever holds must hold for all of them. */
export const skins: Record<'light' | 'tan' | 'dark', Skin> = {
  light: { melanin: 0.015, blood: 0.01, saturation: 0.7, scatter: 1.1, baseline: 0.25, rayleigh: 0.41 },
  tan: { melanin: 0.06, blood: 0.012, saturation: 0.7, scatter: 1.1, baseline: 0.25, rayleigh: 0.41 },
  dark: { melanin: 0.18, blood: 0.015, saturation: 0.65, scatter: 1, baseline: 0.3, rayleigh: 0.41 },
}
