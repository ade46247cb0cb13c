import { describe, expect, it } from 'vitest'
import { headFromOutline } from '../../src/head/headFromOutline'
import { headLandmarks } from '../../src/head/headLandmarks'
import { headMap } from '../../src/head/headMap'

const outline = { left: 400, right: 900, top: 200 }

describe('headFromOutline', () => {
  it('gives a head whose silhouette touches the outline', () => {
    const map = headMap(headFromOutline(outline))
    const pose = headFromOutline(outline)
    expect(map.toScalp(401, pose.centre.y)).not.toBeNull()
    expect(map.toScalp(399, pose.centre.y)).toBeNull()
    expect(map.toScalp(650, 201)).not.toBeNull()
    expect(map.toScalp(650, 199)).toBeNull()
  })

  it('takes its scale from the breadth of an adult head, or from the measured one', () => {
    expect(headFromOutline(outline).pixelsPerMm).toBeCloseTo(500 / 155, 9)
    expect(headFromOutline({ ...outline, width: 145 }).pixelsPerMm).toBeCloseTo(500 / 145, 9)
  })

  it('is as high as the glabella tells, so that it is seen where it was marked', () => {
    for (const y of [430, 460, 490, 520]) {
      const pose = headFromOutline({ ...outline, glabella: { x: 650, y } })
      const { glabella } = headLandmarks(pose)
      expect(headMap(pose).toPhoto(glabella.x, glabella.y)!.y).toBeCloseTo(y, 3)
    }
  })

  it('refuses an outline without width', () => {
    expect(() => headFromOutline({ ...outline, right: 400 })).toThrow(RangeError)
    expect(() => headFromOutline({ ...outline, width: 0 })).toThrow(RangeError)
  })
})
