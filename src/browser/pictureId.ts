import type { Plan } from '../record/Plan'
import { pictureInputs } from '../record/pictureInputs'
import { digestOfJson } from './digest'

/**
 * The picture's name: the same inputs drawn by the same code are the same picture.
 *
 * @param engine version of the code that draws
 */
export function pictureId(plan: Plan, engine: string): Promise<string> {
  return digestOfJson({ engine, inputs: pictureInputs(plan) })
}
