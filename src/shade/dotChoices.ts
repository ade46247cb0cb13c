/** Healed radii a technician can choose between, mm, a fifth apart (field map 4.1: 0.07-0.2 healed). */
export const radii: readonly number[] = [0.1, 0.12, 0.14, 0.17, 0.2]

/**
 * Densities worth telling apart, dots per cm²: from sparse to as dense as hair, a fifth apart, since people
 * notice a change of about 22 % (field map 4.3).
 */
export const densities: readonly number[] = [50, 60, 72, 86, 104, 125, 150, 180, 215, 250, 300]
