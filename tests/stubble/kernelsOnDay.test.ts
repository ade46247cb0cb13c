import { describe, expect, it } from 'vitest'
import type { Pace } from '../../src/healing/Band'
import { healedDay, year } from '../../src/healing/healingTimes'
import { retained } from '../../src/healing/retained'
import { dotKernels } from '../../src/shade/dotKernels'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import type { DotKernel } from '../../src/stubble/DotKernel'
import { kernelsOnDay } from '../../src/stubble/kernelsOnDay'
import { skins } from '../shade/skins'

const [pigment] = starterCatalogue
const question = { pigment, dilution: 1, depth: 0.35, thickness: 0.3, radii: [0.12, 0.17] }
const usual = { day: healedDay, pace: 'typical' as Pace, sun: 0.5, sessions: 3, density: 150 }

const middle = ({ opticalDensity: [, green] }: DotKernel) => green[0]

/** How far from its middle a dot takes half as much green light as there, mm. */
function halfWidth({ step, opticalDensity: [, green] }: DotKernel): number {
  const half = (1 - Math.exp(-green[0])) / 2
  const past = green.findIndex(density => 1 - Math.exp(-density) < half)
  const [before, after] = [1 - Math.exp(-green[past - 1]), 1 - Math.exp(-green[past])]
  return step * (past - 1 + (before - half) / (before - after))
}

describe.each(Object.entries(skins))('kernelsOnDay in %s skin', (_, skin) => {
  const on = (change: Partial<typeof usual>) => kernelsOnDay({ ...question, skin }, { ...usual, ...change })
  const [small, large] = [0, 1]

  it('gives the healed dots on the healed day, whatever the sun', () => {
    for (const pace of ['slow', 'typical', 'fast'] as const) {
      const healed = dotKernels({ ...question, skin, retention: retained[pace] })
      for (const sun of [0, 1]) expect(on({ pace, sun })).toEqual(healed)
    }
  })

  it('darkens fresh dots, and lightens them from day to day until they are healed', () => {
    for (const size of [small, large]) {
      const seen = [0, 3, 10, 20, healedDay].map(day => middle(on({ day }).kernels[size]))
      expect(seen).toEqual([...seen].sort((one, other) => other - one))
      expect(seen[0]).toBeGreaterThan(1.2 * seen[4])
    }
  })

  it('fades and widens dots over years, fast skin before slow and bared skin before covered', () => {
    for (const size of [small, large]) {
      const of = (change: Partial<typeof usual>) => on({ day: 5 * year, ...change }).kernels[size]
      expect(middle(of({}))).toBeLessThan(0.8 * middle(on({}).kernels[size]))
      expect(halfWidth(of({}))).toBeGreaterThan(1.02 * halfWidth(on({}).kernels[size]))
      expect(middle(of({ pace: 'fast' }))).toBeLessThan(middle(of({})))
      expect(middle(of({ pace: 'slow' }))).toBeGreaterThan(middle(of({})))
      expect(middle(of({ sun: 1 }))).toBeLessThan(middle(of({ sun: 0 })))
    }
  })

  it('reddens the skin between fresh dots: green is taken where red is hardly touched, shared out among the dots', () => {
    const beside = (density: number) => {
      const [{ opticalDensity, step }] = on({ day: 0, density }).kernels
      return opticalDensity.map(values => values[Math.round(1.5 / step)])
    }
    // Pigment is the same in both; half the redness of the fewer dots is what they differ by.
    const [few, many] = [beside(150), beside(300)]
    const [red, green] = few.map((density, channel) => density - many[channel])
    expect(red).toBeGreaterThan(0)
    expect(green).toBeGreaterThan(3 * red)
    expect(on({ day: 0 }).limit[1]).toBeLessThan(on({}).limit[1])
  })
})
