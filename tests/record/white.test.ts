import { describe, expect, it } from 'vitest'
import { isRemark } from '../../src/geometry/Remark'
import { emptyPlan, type PlanWhite } from '../../src/record/Plan'
import { pictureInputs } from '../../src/record/pictureInputs'
import { readDraft } from '../../src/record/readDraft'

const chart: PlanWhite = {
  kind: 'chart',
  corners: [
    { x: 1, y: 2 },
    { x: 61, y: 2 },
    { x: 61, y: 42 },
    { x: 1, y: 42 },
  ],
  found: true,
  reference: {
    slope: 1.12,
    mix: [
      [1.2, 0, 0],
      [0, 1.3, 0],
      [0, 0, 1.4],
    ],
    doubt: { exposure: 0.1, whiteBalance: 0.02, slope: 1.03 },
    chart: { residual: 1.1, worst: 3, slopeError: 0.01, unevenness: 0.05 },
  },
}
const card: PlanWhite = { kind: 'card', card: 'grey', at: { x: 5, y: 6 }, reference: null }
const kept = (white: unknown) => readDraft({ version: 2, plan: { ...emptyPlan, white } })

describe('a white reference on record', () => {
  it('comes back as it went: chart, card and none', () => {
    for (const white of [chart, card, { ...chart, corners: null, reference: null }, null])
      expect(kept(JSON.parse(JSON.stringify(white)))).toEqual({
        version: 2,
        plan: { ...emptyPlan, white },
        snapshots: [],
      })
  })

  it('is refused when damaged, naming the field', () => {
    const damages = [
      { ...chart, corners: chart.corners?.slice(1) },
      { ...chart, reference: { ...chart.reference, slope: 0 } },
      {
        ...chart,
        reference: {
          ...chart.reference,
          mix: [
            [1, 0],
            [0, 1, 0],
            [0, 0, 1],
          ],
        },
      },
      { ...card, card: 'black' },
      { ...card, kind: 'wall' },
    ]
    for (const white of damages) {
      const read = kept(white)
      expect(isRemark(read) && String(read.values.path)).toMatch(/^plan\.white/)
    }
  })

  it('enters the picture by its tone curve alone, and a card not at all', () => {
    const inputs = (white: PlanWhite | null) => pictureInputs({ ...emptyPlan, white })
    expect(inputs(card)).toEqual(inputs(null))
    expect(inputs(chart)).toEqual({ ...inputs(null), toneCurve: 1.12 })
  })
})
