/**
 * From across the street nobody sees a dot: the eye blends what lies within its resolution. The picture is blurred as the
 * eye would blur the head itself at a distance, less what the eye in front of the screen adds anyway.
 *
 * Rule: an eye with 20/20 vision resolves one minute of arc (Snellen, Probebuchstaben, 1862; ISO 8596), taken as the full
 * width at half height of a Gaussian, 2.355 standard deviations: sigma = distance x tan(1') / 2.355. Variances add.
 * Units: mm on the scalp and on the screen; CSS pixels, 96 to the inch (CSS Values 4).
 */

/** How far away the head is looked at from, mm: one's own face in a mirror, a talk, somebody passing. */
export const viewingDistances = { mirror: 500, conversation: 1200, street: 5000 } as const

/** The screen is taken to be at arm's length, mm (assumption). */
export const screenDistance = 500

const minute = Math.tan(Math.PI / 180 / 60)
const widthInSigmas = 2 * Math.sqrt(2 * Math.log(2))
const cssPixel = 25.4 / 96

/** Width of the smallest detail an eye tells apart at a distance; both in mm. */
export const resolvedWidth = (distance: number) => distance * minute

/** Standard deviation of the eye's blur at a distance; both in mm. */
const eyeBlur = (distance: number) => resolvedWidth(distance) / widthInSigmas

/**
 * @param distance at which the head would be, mm
 * @param pixelsPerMm CSS pixels for one mm of scalp, as the picture is shown
 * @returns standard deviation of the blur to add to the picture, CSS pixels; 0 where the screen hides as much
 */
export function viewingBlur(distance: number, pixelsPerMm: number): number {
  const wanted = eyeBlur(distance) * pixelsPerMm
  const seen = eyeBlur(screenDistance) / cssPixel
  return Math.sqrt(Math.max(0, wanted * wanted - seen * seen))
}
