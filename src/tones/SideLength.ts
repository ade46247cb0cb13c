/** How the hair at the sides was cut when the photo was taken, mm. */
export type SideLength = 'razor' | '0' | '0.5' | '1' | 'longer'
