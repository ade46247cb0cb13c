import { describe, expect, it } from 'vitest'
import { checkLayers } from '../../../src/skin/transport/checkLayers'
import type { Layer } from '../../../src/skin/transport/Layer'

const good: Layer = { thickness: 1, index: 1.4, absorption: 0, scattering: 0, anisotropy: 0 }
const around = { nodes: 4, indexAbove: 1, indexBelow: 1.4 }
const check = (changes: Partial<Layer>, options: Partial<typeof around> = {}) =>
  checkLayers([good, { ...good, ...changes }], { ...around, ...options })

const endless = Number.POSITIVE_INFINITY

describe('checkLayers', () => {
  it.each([{ index: 1 }, { index: 4 }, { anisotropy: -0.99 }, { anisotropy: 0.99 }, { absorption: 300 }])(
    'lets %o pass',
    changes => expect(() => check(changes)).not.toThrow(),
  )

  it.each([{ nodes: 2 }, { nodes: 64 }, { indexAbove: 4 }, { indexBelow: 1 }])('lets %o pass', options =>
    expect(() => check({}, options)).not.toThrow(),
  )

  it.each([
    ['thickness', [0, -1, endless, Number.NaN]],
    ['index', [0.99, 4.01, Number.NaN]],
    ['absorption', [-1e-9, endless, Number.NaN]],
    ['scattering', [-1e-9, endless, Number.NaN]],
    ['anisotropy', [-1, 1, Number.NaN]],
  ])('refuses a %s of %o, and says in which layer', (field, values) => {
    for (const value of values)
      expect(() => check({ [field]: value })).toThrow(`layer 1: ${field} is ${value}`)
  })

  it.each([
    ['nodes', [1, 65, 2.5, Number.NaN]],
    ['indexAbove', [0.5, 4.1, Number.NaN]],
    ['indexBelow', [0.5, 4.1, Number.NaN]],
  ])('refuses %s of %o', (field, values) => {
    for (const value of values) expect(() => check({}, { [field]: value })).toThrow(`${field} is ${value}`)
  })

  it('refuses an empty stack', () => {
    expect(() => checkLayers([], around)).toThrow('number of layers is 0')
  })
})
