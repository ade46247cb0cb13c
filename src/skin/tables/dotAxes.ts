/**
 * Where the Monte Carlo table of dots has values: which skins and which dots it knows. Units: mm, 1/mm.
 */

/** The rising values of one axis, and how it is stretched so that straight lines between them serve best. */
export type Axis = {
  readonly name: string
  readonly nodes: readonly number[]
  readonly scale: (value: number) => number
}

/** Reduced scattering of the dermis: 0.5 to 2 times the published, any Rayleigh share, 400 to 700 nm, and more. */
export const scatteringAxis: Axis = {
  name: 'reduced scattering of the dermis',
  nodes: [0.5, 1, 2, 4, 8, 16, 32],
  scale: Math.log,
}

/** From bloodless skin in red to a tenth of blood in violet; diffuse light fades with the root of it. */
export const dermisAxis: Axis = {
  name: 'absorption of the dermis',
  nodes: [0, 0.02, 0.08, 0.3, 1, 3, 10, 30],
  scale: Math.sqrt,
}

/** From no melanin to skin so dark that hardly any light crosses it twice. */
export const epidermisAxis: Axis = {
  name: 'absorption of the epidermis',
  nodes: [0, 1.5, 6, 20, 60],
  scale: Math.sqrt,
}

/** Depth of the dot's top: from the surface to where no dot shows. */
export const topAxis: Axis = {
  name: 'depth of the top of the dot',
  nodes: [0, 0.08, 0.18, 0.32, 0.5, 0.75, 1.1, 1.6],
  scale: Math.sqrt,
}

export const thicknessAxis: Axis = { name: 'thickness', nodes: [0.1, 0.2, 0.4], scale: Math.log }

/** From the smallest dot that is drawn to one twice as wide as planned. */
export const radiusAxis: Axis = { name: 'radius', nodes: [0.04, 0.09, 0.19, 0.4], scale: Math.log }

/** Added absorption: from a trace to more than undiluted carbon; each is 4 times the one before. */
export const strengthAxis: Axis = { name: 'absorption', nodes: [0.25, 1, 4, 16, 64, 256], scale: Math.log }
