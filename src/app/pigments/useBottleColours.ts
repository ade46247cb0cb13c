import { useEffect, useState } from 'react'
import * as studio from '../../browser/studio'
import type { Lab } from '../../light/colours'
import type { Pigment } from '../../shade/Pigment'

/** Steps shown of a pigment; more could not be told apart in a narrow strip. */
const mostSteps = 6

/** Colours worked out since the page was opened, by what is in the dish. */
const known = new Map<string, Lab>()

/** The clinic's steps from dark to light, at most six, the ends among them. */
function stepsOf({ dilutions }: Pigment): number[] {
  const sorted = dilutions.toSorted((one, other) => one - other)
  const last = sorted.length - 1
  if (last < mostSteps) return sorted
  return Array.from({ length: mostSteps }, (_, i) => sorted[Math.round((i * last) / (mostSteps - 1))])
}

function liquidsOf(pigment: Pigment) {
  const { carbon, red, yellow, brown } = pigment
  return stepsOf(pigment).map(dilution => {
    const liquid = { composition: { carbon, red, yellow, brown }, dilution }
    return { key: JSON.stringify(liquid), liquid }
  })
}

/** The strip of a pigment: undefined until its colours are there. Asks for those not known yet, all at once. */
export function useBottleColours(pigments: readonly Pigment[]): (pigment: Pigment) => Lab[] | undefined {
  const [, setCount] = useState(0)
  useEffect(() => {
    const control = new AbortController()
    const missing = pigments.flatMap(liquidsOf).filter(({ key }) => !known.has(key))
    if (missing.length === 0) return
    studio
      .bottleColours(
        control.signal,
        missing.map(({ liquid }) => liquid),
      )
      .then(colours => {
        for (const [i, { key }] of missing.entries()) known.set(key, colours[i])
        if (!control.signal.aborted) setCount(known.size)
      })
    return () => control.abort()
  }, [pigments])
  return pigment => {
    const colours = liquidsOf(pigment).map(({ key }) => known.get(key))
    return colours.every(colour => colour !== undefined) ? colours : undefined
  }
}
