import type { Match } from './bestField'
/**
 * A hundred near-duplicates are no choice. The nearest matches, at most two dilutions of a pigment; what room is
 * left goes to the next nearest.
 */
export declare function chooseDiverse(matches: readonly Match[]): Match[]
