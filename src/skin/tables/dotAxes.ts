/**
 * Where the Monte Carlo table of dots has values: which skins and which dots it knows. Units: mm, 1/mm.
 */
import type { Axis } from './gridTable'

/** From a quarter of the least published, in red, to four times the most, in violet. */
export const scatteringAxis: Axis = {
  name: 'reduced scattering of the dermis',
  nodes: [0.25, 0.5, 1, 2, 4, 8, 16, 40],
  scale: Math.log,
}

/** From no melanin to skin so dark that hardly any light crosses it twice. */
export const epidermisAxis: Axis = {
  name: 'absorption of the epidermis',
  nodes: [0, 1.5, 6, 20, 60],
  scale: Math.sqrt,
}

/** From bloodless skin in red to a tenth of blood in violet. */
export const dermisAxis: Axis = {
  name: 'absorption of the dermis',
  nodes: [0, 0.03, 0.12, 0.4, 1.3, 4, 11, 30],
  scale: absorption => Math.log1p(absorption / 0.05),
}

/** From the surface to where no dot shows. */
export const topAxis: Axis = {
  name: 'depth of the top of the dot',
  nodes: [0, 0.08, 0.18, 0.32, 0.52, 0.8, 1.15, 1.7],
  scale: depth => Math.log1p(depth / 0.5),
}

export const thicknessAxis: Axis = { name: 'thickness', nodes: [0.1, 0.2, 0.4], scale: Math.log }

/** From the smallest dot that is drawn to one twice as wide as planned. */
export const radiusAxis: Axis = { name: 'radius', nodes: [0.04, 0.09, 0.19, 0.4], scale: Math.log }

/** Added absorption: from a trace to more than undiluted carbon; each is 4 times the one before. */
export const strengthAxis: Axis = { name: 'absorption', nodes: [0.25, 1, 4, 16, 64, 256], scale: Math.log }

/** An axis with some of its nodes. */
const some = (axis: Axis, nodes: readonly number[]): Axis => ({ ...axis, nodes })

/** How a dot shades itself. */
export const shadingAxes = {
  place: [scatteringAxis, dermisAxis, topAxis, thicknessAxis, epidermisAxis],
  dot: [radiusAxis, some(strengthAxis, [0.25, 4, 16, 64, 256])],
}

/** How darkening falls with distance depends little on the dot's strength, and hardly shows where dermis is darkest. */
export const fallAxes = {
  place: [
    scatteringAxis,
    some(dermisAxis, [0, 0.03, 0.12, 0.4, 1.3, 4, 11]),
    topAxis,
    thicknessAxis,
    epidermisAxis,
  ],
  dot: [radiusAxis, some(strengthAxis, [1, 64])],
}

/** How much more the epidermis scatters than the dermis in the table's skins: as published at 480 nm. */
export const epidermisExcess = 1.5
