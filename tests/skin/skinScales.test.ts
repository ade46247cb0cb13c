import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Skin } from '../../src/skin/Skin'
import { coordinateOf, fieldAt, pointOf, skinAt, skinFields } from '../../src/skin/skinScales'
import { anySkin } from './skins'

/** A fifth has the logit -ln 4; e has the logarithm 1. */
const skin: Skin = {
  melanin: 0.2,
  blood: 0.5,
  saturation: 0.8,
  scatter: Math.E,
  baseline: 1,
  rayleigh: 0.2,
}
const point = [-Math.log(4), 0, Math.log(4), 1, 0, -Math.log(4)]

describe('skinScales', () => {
  it('has logits of shares and logarithms of factors, in the order of the fields', () => {
    expect(skinFields).toEqual(['melanin', 'blood', 'saturation', 'scatter', 'baseline', 'rayleigh'])
    pointOf(skin).forEach((coordinate, i) => {
      expect(coordinate).toBeCloseTo(point[i], 12)
      expect(coordinateOf(skinFields[i], skin[skinFields[i]])).toBe(coordinate)
    })
  })

  it('leads there and back', () => {
    fc.assert(
      fc.property(anySkin, one => {
        const back = skinAt(pointOf(one))
        for (const field of skinFields) {
          expect(back[field]).toBeCloseTo(one[field], 12)
          expect(fieldAt(field, coordinateOf(field, one[field]))).toBe(back[field])
        }
      }),
    )
  })

  it('puts a share of all or nothing at the end of its scale', () => {
    expect([coordinateOf('melanin', 0), coordinateOf('melanin', 1)]).toEqual([-Infinity, Infinity])
  })
})
