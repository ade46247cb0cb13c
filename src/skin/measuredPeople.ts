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
  mean: [-3.7119, -4.6869, 0.7881, 0.3813, -2.458, -0.6825],
  covariance: [
    [0.25, -0.0374, 0.0939, -0.0342, -0.1567, -0.202],
    [-0.0374, 0.1942, -0.1043, -0.0027, 0.0244, 0.0815],
    [0.0939, -0.1043, 0.3119, 0.0029, -0.2251, -0.3489],
    [-0.0342, -0.0027, 0.0029, 0.0227, 0.0283, 0.0083],
    [-0.1567, 0.0244, -0.2251, 0.0283, 0.3443, 0.4337],
    [-0.202, 0.0815, -0.3489, 0.0083, 0.4337, 0.6717],
  ],
}
