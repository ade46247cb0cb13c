/**
 * A place under skin where pigment may lie, at one wavelength: how bare skin reflects there, how it answers a
 * trace of absorber, and how it answers a given one. Dots of every size, strength and density ask the same
 * few numbers, so they are kept. Units: mm, 1/mm, nm.
 */
import { insetReflectance } from './insetReflectance'
import type { Skin } from './Skin'
import { skinLayers } from './skinLayers'
import { type DotsHere, dotsHere } from './tables/dotsHere'

/** Where pigment lies: depth of its centre and its thickness, mm. */
export type Place = { readonly depth: number; readonly thickness: number }

export type BuriedPlace = {
  /** Diffuse reflectance of the bare skin. */
  readonly bare: number
  /** -d ln R / d absorption of a wide layer, mm: what a trace of absorber takes. 0 or more. */
  readonly slope: number
  /** 1 - R / R_bare of a wide layer that adds this absorption, 1/mm. */
  readonly contrast: (absorption: number) => number
  /** How dots here shade themselves and spread; a RangeError where the table of dots ends. */
  readonly dots: () => DotsHere
}

/** A trace: strong enough for the digits of a double, weak enough to be linear within 0.1 %, 1/mm. */
const trace = 1e-3

/** Places kept for a skin, as long as the skin itself is; a suggestion looks at 16 wavelengths of some depths. */
const mostKept = 512

/** Strengths kept for a place. */
const mostStrengths = 256

const kept = new WeakMap<Skin, Map<string, BuriedPlace>>()

function placesIn(skin: Skin): Map<string, BuriedPlace> {
  let places = kept.get(skin)
  if (!places) {
    places = new Map()
    kept.set(skin, places)
  }
  return places
}

function computePlace(skin: Skin, wavelength: number, place: Place, nodes: number): BuriedPlace {
  const layers = skinLayers(skin, wavelength)
  const reflectance = insetReflectance(layers, place, nodes)
  const bare = reflectance({ absorption: 0 })
  const known = new Map<number, number>()
  const contrast = (absorption: number) => {
    let value = known.get(absorption)
    // Stryker disable next-line ConditionalExpression: a known strength is only answered sooner
    if (value === undefined) {
      // Stryker disable next-line ConditionalExpression,EqualityOperator: how many are kept is memory, not light
      if (known.size >= mostStrengths) known.clear()
      value = Math.max(0, 1 - reflectance({ absorption }) / bare)
      known.set(absorption, value)
    }
    return value
  }
  let dots: DotsHere | undefined
  return {
    bare,
    slope: contrast(trace) / trace,
    contrast,
    dots: () => {
      dots ??= dotsHere(layers, place)
      return dots
    },
  }
}

/** @throws RangeError for a place outside the skin, a wavelength without data, a skin no one has. */
export function buriedPlace(skin: Skin, wavelength: number, place: Place, nodes = 8): BuriedPlace {
  const places = placesIn(skin)
  const key = `${wavelength};${place.depth};${place.thickness};${nodes}`
  let known = places.get(key)
  if (!known) {
    known = computePlace(skin, wavelength, place, nodes)
    // Stryker disable next-line ConditionalExpression,EqualityOperator: how many are kept is memory, not light
    if (places.size >= mostKept) places.clear()
    places.set(key, known)
  }
  return known
}
