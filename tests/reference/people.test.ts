import { describe, expect, it } from 'vitest'
import { deltaE2000 } from '../../src/light/labDifference'
import { spectrumToLab } from '../../src/light/spectrumToLab'
import { measuredPeople, type Person } from '../helpers/people'
import { quantile } from '../helpers/quantile'
import { hasShared } from '../helpers/shared'

/** ΔE2000 of a fitted skin against the measured one: the median, and what 90 % stay under. */
const most = { median: 0.8, ninth: 1.6 }

/** A group of skin colour of so many people and more may be no worse than so many times the median. */
const group = { least: 5, factor: 2 }

const difference = ({ wavelengths, reflectance, fit }: Person) =>
  deltaE2000(spectrumToLab(wavelengths, reflectance), spectrumToLab(wavelengths, fit.fitted))

describe.skipIf(!hasShared)('measured people (shared files)', () => {
  const forearms = hasShared ? measuredPeople('optics/data/skin_nist70_5nm.csv', 'included') : []
  const others = hasShared ? measuredPeople('optics/data/skin_vrhel.csv', 'excluded') : []

  it('are met in colour by the skins that fit them', () => {
    for (const people of [forearms, others]) {
      const differences = people.map(difference)
      expect(quantile(differences, 0.5)).toBeLessThan(most.median)
      expect(quantile(differences, 0.9)).toBeLessThan(most.ninth)
    }
  })

  it('are met in every group of skin colour', () => {
    const median = quantile(forearms.map(difference), 0.5)
    const worse = [...new Set(forearms.map(person => person.group))].flatMap(name => {
      const people = forearms.filter(person => person.group === name)
      const own = quantile(people.map(difference), 0.5)
      return people.length >= group.least && own > group.factor * median ? [`${name}: ${own}`] : []
    })
    expect(worse).toEqual([])
  })
})
