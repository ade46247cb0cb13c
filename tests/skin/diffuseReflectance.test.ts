import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OpticsError } from '../../src/light/OpticsError'
import { diffuseReflectance, type Layer } from '../../src/skin/diffuseReflectance'

const layer = (changes: Partial<Layer> = {}): Layer => ({
  thickness: 1,
  index: 1.4,
  absorption: 0.1,
  scattering: 10,
  anisotropy: 0.8,
  ...changes,
})

/** The published values have four digits. */
const published = 0.001

describe('diffuseReflectance against published values', () => {
  it('gives the slab of van de Hulst (1980): Rd 0.09739, Tt 0.66096', () => {
    const slab = layer({ thickness: 0.2, index: 1, absorption: 1, scattering: 9, anisotropy: 0.75 })
    const { reflectance, transmittance, specular } = diffuseReflectance([slab])
    expect(Math.abs(reflectance - 0.09739)).toBeLessThan(published)
    expect(Math.abs(transmittance - 0.66096)).toBeLessThan(published)
    expect(specular).toBe(0)
  })

  it('gives the half-space of Giovanelli (1955): 0.2600 with the mirrored part', () => {
    const deep = layer({ thickness: 1000, index: 1.5, absorption: 1, scattering: 9, anisotropy: 0 })
    const { reflectance, specular } = diffuseReflectance([deep])
    expect(Math.abs(reflectance + specular - 0.26)).toBeLessThan(published)
  })

  it('mirrors what Fresnel says at the top', () => {
    expect(diffuseReflectance([layer()]).specular).toBeCloseTo((0.4 / 2.4) ** 2, 12)
  })

  it('follows a clear slab by the sums of its inner reflections', () => {
    const [absorption, thickness, index] = [0.3, 2, 1.5]
    const border = ((index - 1) / (index + 1)) ** 2
    const through = Math.exp(-absorption * thickness)
    const clear = layer({ thickness, index, absorption, scattering: 0 })
    const { reflectance, transmittance } = diffuseReflectance([clear], { indexBelow: 1 })
    const inner = 1 - (border * through) ** 2
    expect(transmittance).toBeCloseTo(((1 - border) ** 2 * through) / inner, 4)
    expect(reflectance).toBeCloseTo(((1 - border) ** 2 * border * through ** 2) / inner, 4)
  })
})

const anyLayer = fc.record({
  thickness: fc.double({ min: 0.01, max: 5, noNaN: true }),
  index: fc.constantFrom(1.33, 1.4, 1.5),
  absorption: fc.double({ min: 0, max: 20, noNaN: true }),
  scattering: fc.double({ min: 0, max: 60, noNaN: true }),
  anisotropy: fc.double({ min: -0.5, max: 0.95, noNaN: true }),
})
const anyStack = fc.array(anyLayer, { minLength: 1, maxLength: 4 })

/** Rounding of up to twenty doublings. */
const rounding = 1e-9

describe('diffuseReflectance', () => {
  it('neither makes nor loses light where nothing absorbs, whatever the indices', () => {
    fc.assert(
      fc.property(anyStack, fc.constantFrom(4, 8), fc.constantFrom(1, 1.4), (stack, nodes, indexBelow) => {
        const clear = stack.map(one => ({ ...one, absorption: 0 }))
        const { reflectance, transmittance, specular } = diffuseReflectance(clear, { nodes, indexBelow })
        expect(Math.abs(reflectance + transmittance + specular - 1)).toBeLessThan(rounding)
      }),
      { numRuns: 60 },
    )
  })

  it('falls as absorption rises, in any layer', () => {
    fc.assert(
      fc.property(
        anyStack,
        fc.nat(3),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (stack, which, more) => {
          const index = which % stack.length
          const darker = stack.map((one, i) =>
            i === index ? { ...one, absorption: one.absorption + more } : one,
          )
          expect(diffuseReflectance(darker).reflectance).toBeLessThanOrEqual(
            diffuseReflectance(stack).reflectance + rounding,
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is the same for a layer and its two halves', () => {
    fc.assert(
      fc.property(anyLayer, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (one, part) => {
        const halves = [
          { ...one, thickness: one.thickness * part },
          { ...one, thickness: one.thickness * (1 - part) },
        ]
        const whole = diffuseReflectance([one]).reflectance
        expect(Math.abs(diffuseReflectance(halves).reflectance - whole)).toBeLessThan(1e-4)
      }),
      { numRuns: 60 },
    )
  })

  it('is not changed by an empty layer anywhere in the stack', () => {
    fc.assert(
      fc.property(
        anyStack,
        fc.nat(4),
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        (stack, at, thickness) => {
          const place = at % (stack.length + 1)
          const { index } = stack[Math.min(place, stack.length - 1)]
          const empty = { thickness, index, absorption: 0, scattering: 0, anisotropy: 0 }
          const before = diffuseReflectance(stack)
          const after = diffuseReflectance([...stack.slice(0, place), empty, ...stack.slice(place)])
          expect(Math.abs(after.reflectance - before.reflectance)).toBeLessThan(rounding)
          expect(Math.abs(after.transmittance - before.transmittance)).toBeLessThan(rounding)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is not changed by a layer without optical effect', () => {
    const stack = [layer(), layer({ absorption: 1 })]
    const nothing = layer({ absorption: 0, scattering: 0 })
    expect(diffuseReflectance([nothing, stack[0], nothing, stack[1]])).toEqual(diffuseReflectance(stack))
  })

  it('refuses, naming the value, what no tissue can have', () => {
    const bad: [Partial<Layer>, RegExp][] = [
      [{ absorption: -1 }, /layer 0: absorption is -1/],
      [{ absorption: Number.POSITIVE_INFINITY }, /absorption is Infinity/],
      [{ scattering: -0.5 }, /scattering is -0.5/],
      [{ scattering: Number.NaN }, /scattering is NaN/],
      [{ thickness: -1 }, /thickness is -1/],
      [{ thickness: Number.NaN }, /thickness is NaN/],
      [{ absorption: Number.NaN }, /absorption is NaN/],
      [{ scattering: Number.POSITIVE_INFINITY }, /scattering is Infinity/],
      [{ thickness: 0 }, /thickness is 0/],
      [{ thickness: Number.POSITIVE_INFINITY }, /thickness is Infinity/],
      [{ index: 0.9 }, /index is 0.9/],
      [{ anisotropy: 1 }, /anisotropy is 1/],
    ]
    for (const [changes, message] of bad) {
      const [value] = Object.values(changes)
      expect(() => diffuseReflectance([layer(changes)])).toThrow(OpticsError)
      expect(() => diffuseReflectance([layer(changes)])).toThrow(expect.objectContaining({ value }))
      expect(() => diffuseReflectance([layer(changes)])).toThrow(message)
    }
    expect(() => diffuseReflectance([])).toThrow(/layers is 0/)
    expect(() => diffuseReflectance([layer()], { nodes: 2.5 })).toThrow(/nodes is 2.5/)
    expect(() => diffuseReflectance([layer()], { indexAbove: Number.NaN })).toThrow(/indexAbove is NaN/)
  })
})
