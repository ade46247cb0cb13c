import { emptyPlan, type Plan } from './Plan'

/**
 * What determines the picture, and nothing else: two plans with the same inputs draw the same dots, so the hash of
 * these, with the version of the drawing code, is the picture's name. Strokes on the skin count, for the skin's chroma
 * parts shine from pigment; strokes on the hair do not, since all that came of them is in the choice. A chart counts by its
 * tone curve alone: what pigment takes from light is drawn as this camera would have seen it.
 */
export function pictureInputs(plan: Plan) {
  const { photo, choice, face, maskStrokes } = plan
  const toneCurve = plan.white?.reference?.slope ?? 1
  return {
    photo: photo && { digest: photo.digest, width: photo.width, height: photo.height },
    map: plan.map,
    glabella: plan.glabella,
    skinStrokes: plan.skinStrokes,
    choice: choice && {
      pigment: choice.pigment,
      bottle: choice.bottle,
      dilution: choice.dilution,
      depth: choice.depth,
      radius: choice.radius,
      thickness: choice.thickness,
      target: choice.target,
      skin: choice.skin,
    },
    hairline: plan.hairline,
    edge: plan.edge,
    density: plan.density,
    seed: plan.seed,
    ...(toneCurve !== 1 && { toneCurve }),
    ...(face?.kind === 'found' && { face }),
    ...(maskStrokes.length > 0 && { maskStrokes }),
    ...timeInputs(plan),
  }
}

/** Of the healed picture, nothing: it keeps the name it had before time could be shown. */
function timeInputs({ day, pace, sun, sessions, greySides, sideLength }: Plan) {
  return {
    ...(day !== emptyPlan.day && { day }),
    ...(pace !== emptyPlan.pace && { pace }),
    ...(day > emptyPlan.day && { sun }),
    ...(sessions !== emptyPlan.sessions && { sessions }),
    ...(greySides > 0 && { greySides, sideLength }),
  }
}

export type PictureInputs = ReturnType<typeof pictureInputs>
