/**
 * The picture a person came for, in one breath: the plan's density on this photo, dots scattered, each in its class,
 * the skin darkened by them.
 */
import type { Pixels } from '../photo/Pixels'
import type { DotKernel } from './DotKernel'
import type { DarkenOptions } from './darken'
import { dotPrints } from './dotPrints'
import { plainMachine } from './machine/plainMachine'
import { painter } from './painter'
import { type DotRoom, scalpDots, showDots, type Wish } from './scalpDots'

export type StubblePlan = Omit<DarkenOptions, 'kernelOf' | 'mask'> &
  DotRoom &
  Wish & {
    /** One for each size of `classSizes(kernels.length)`, smallest first. */
    readonly kernels: readonly DotKernel[]
  }

/** @returns a new picture and how many dots it shows; the input stays as it was. */
export function drawStubble(pixels: Pixels, plan: StubblePlan): { pixels: Pixels; dots: number } {
  const { kernels, limit, chroma, mask, blur = 0, machine = plainMachine() } = plan
  const found = scalpDots(plan)
  if (!found) return { pixels: { ...pixels, data: new Uint8ClampedArray(pixels.data) }, dots: 0 }
  const { count, ...showing } = showDots(found, plan, kernels.length)
  const dots = { seen: found.seen, prints: dotPrints(kernels, found.seen, limit, blur) }
  return { pixels: painter(machine, { pixels, mask: mask.data, chroma }).paint(dots, showing), dots: count }
}
