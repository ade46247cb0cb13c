import type { Layer } from '../../src/skin/transport/Layer'

/**
 * The named peer: plain Kubelka-Munk of several layers, as reflectance models of skin commonly have it.
 *
 * Rule: K = 2 μa and S = 3/4 μs' - 1/4 μa (W. M. Star, J. P. A. Marijnissen, M. J. C. van Gemert, Phys. Med. Biol. 33, 437,
 * 1988), layers added as panes (P. Kubelka, J. Opt. Soc. Am. 44, 330, 1954), the surface by J. L. Saunderson (1942) with the
 * inner reflection of W. G. Egan and T. W. Hilgeman (1973). Units: 1/mm, mm.
 */
function pane({ thickness, absorption, scattering, anisotropy }: Layer) {
  const s = Math.max(1e-6, 0.75 * scattering * (1 - anisotropy) - 0.25 * absorption)
  const a = 1 + (2 * absorption) / s
  const b = Math.sqrt(a * a - 1)
  const x = Math.min(300, b * s * thickness)
  if (x < 1e-9) return { reflected: (s * thickness) / (1 + s * thickness), passed: 1 / (1 + s * thickness) }
  const below = a * Math.sinh(x) + b * Math.cosh(x)
  return { reflected: Math.sinh(x) / below, passed: b / below }
}

/** Diffuse reflectance without the surface's own mirror, matched black below. */
export function kubelkaMunk(layers: readonly Layer[]): number {
  const { index } = layers[0]
  const outer = ((index - 1) / (index + 1)) ** 2
  const inner = -1.44 / index ** 2 + 0.71 / index + 0.668 + 0.0636 * index
  const body = layers.reduceRight((under, layer) => {
    const { reflected, passed } = pane(layer)
    return reflected + (passed * passed * under) / (1 - reflected * under)
  }, 0)
  return ((1 - outer) * (1 - inner) * body) / (1 - inner * body)
}
