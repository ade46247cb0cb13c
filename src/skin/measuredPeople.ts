/**
 * Six numbers cannot be read from three colour channels; what people's skin is usually like supplies the
 * rest.
 *
 * Source: this model's fits (`fitSkinToSpectrum`) to the measured forearms of C. C. Cooksey, D. W. Allen, B. K.
 * Tsai, J. Res. NIST 122, 26 (2017), made by `npm run tables:people` and rounded. Most of these people are
 * light, none is very dark, and no scalp is among them. The 26 skins of M. J. Vrhel et al., Color Res. Appl.
 * 19, 4 (1994) are left out: their instrument saw another saturation and Rayleigh share in everybody.
 */
import type { SkinPrior } from './SkinPrior'

/** In the order melanin, blood, saturation, scatter, baseline, rayleigh; logits and logarithms. */
export const measuredPeople: SkinPrior = {
  mean: [-3.712, -4.687, 0.788, 0.381, -2.458, -0.683],
  covariance: [
    [0.229, -0.034, 0.086, -0.031, -0.143, -0.185],
    [-0.034, 0.178, -0.095, -0.002, 0.022, 0.074],
    [0.086, -0.095, 0.285, 0.003, -0.206, -0.319],
    [-0.031, -0.002, 0.003, 0.021, 0.026, 0.008],
    [-0.143, 0.022, -0.206, 0.026, 0.315, 0.397],
    [-0.185, 0.074, -0.319, 0.008, 0.397, 0.614],
  ],
}
