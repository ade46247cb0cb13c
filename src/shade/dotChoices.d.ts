/** Healed radii a technician can choose between, mm, a fifth apart (field map 4.1: 0.07-0.2 healed). */
export declare const radii: readonly number[]
/**
 * Densities worth telling apart, dots per cm²: from sparse to as dense as hair, a fifth apart, since people
 * notice a change of about 22 % (field map 4.3).
 */
export declare const densities: readonly number[]
