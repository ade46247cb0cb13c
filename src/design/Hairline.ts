/**
 * The line that frames the face, by its three named points. Heights are measured along the scalp above the glabella,
 * sides along the scalp from the midline, both in millimetres and both positive.
 */
export type Temple = { readonly lateral: number; readonly height: number }

export type Hairline = {
  /** Height of the mid-frontal point above the glabella, mm. */
  readonly centre: number
  /** Frontotemporal corners, the patient's own left and right. */
  readonly leftTemple: Temple
  readonly rightTemple: Temple
  /** While true one corner mirrors the other. */
  readonly symmetric: boolean
  /** Integer; decides the small irregularities of the line. */
  readonly seed: number
}

/**
 * Where a conversation starts: the mid-frontal point 8 cm above the glabella (Garg's rule, 431 men), corners a little
 * higher than the centre, for a profile never slopes down towards the side (Lam), and above the outer corner of the eye,
 * which keeps the recession of an adult man (Shapiro). Conservative: pigment can be added, not removed.
 */
export const starterHairline: Hairline = {
  centre: 80,
  leftTemple: { lateral: 58, height: 86 },
  rightTemple: { lateral: 58, height: 86 },
  symmetric: true,
  seed: 1,
}

/** How far a point may go, mm. From a low juvenile forehead to a line at the top of the head. */
export const hairlineLimits = {
  centre: { least: 45, most: 110 },
  lateral: { least: 30, most: 85 },
  height: { least: 35, most: 115 },
  /** A corner may lie this far below the centre and no lower: past that the line would arch over the face. */
  drop: 20,
} as const
