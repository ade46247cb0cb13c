import { converter } from 'culori'
import { describe, expect, it } from 'vitest'
import { nearestMonk } from '../../src/tones/nearestMonk'
import { itaClass, typologyAngle } from '../../src/tones/typologyAngle'

describe('the individual typology angle', () => {
  it('follows the published class limits (Chardon 1991, Del Bino 2006)', () => {
    const classes = [56, 50, 35, 20, 0, -40].map(itaClass)
    expect(classes).toEqual(['very-light', 'light', 'intermediate', 'tan', 'brown', 'dark'])
    expect([55, 41, 28, 10, -30].map(itaClass)).toEqual(['light', 'intermediate', 'tan', 'brown', 'dark'])
  })

  it('is atan((L* - 50) / b*) in degrees', () => {
    expect(typologyAngle({ l: 70, a: 10, b: 20 }).degrees).toBeCloseTo(45)
    expect(typologyAngle({ l: 50, a: 10, b: 20 }).degrees).toBeCloseTo(0)
    expect(typologyAngle({ l: 30, a: 8, b: 10 }).degrees).toBeCloseTo(-63.435, 3)
  })

  it('is the less certain the nearer the colour lies to the pivot', () => {
    const near = typologyAngle({ l: 52, a: 9, b: 8 }).error
    const far = typologyAngle({ l: 75, a: 9, b: 25 }).error
    expect(near).toBeGreaterThan(2 * far)
  })
})

describe('the nearest Monk swatch', () => {
  it('is each published swatch itself', () => {
    const toLab = converter('lab65')
    const hex = [
      'f6ede4',
      'f3e7db',
      'f7ead0',
      'eadaba',
      'd7bd96',
      'a07e56',
      '825c43',
      '604134',
      '3a312a',
      '292420',
    ]
    expect(hex.map(swatch => nearestMonk(toLab(`#${swatch}`) ?? { l: 0, a: 0, b: 0 }))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ])
  })
})
