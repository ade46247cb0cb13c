import { describe, expect, it } from 'vitest'
import { captionOf } from '../../src/app/words/captionOf'
import { snapshotName } from '../../src/app/words/snapshotName'
import { openedEntry } from '../record/savedEntry'

const { plan, picture } = openedEntry()
const choice = plan.choice!

describe('captionOf', () => {
  const { notice, lines } = captionOf(plan, choice, picture.id, '4')
  const text = lines.join(' ')

  it('says first that it is a simulation and no promise', () => {
    expect(notice).toMatch(/^Simulation .*not a promise/)
  })

  it('names what was chosen and the picture, whole and short', () => {
    for (const part of [
      choice.pigment,
      `1 ml pigment : ${choice.dilution} ml`,
      `${choice.depth}`,
      'drawing 4',
    ])
      expect(text).toContain(part)
    expect(text).toContain(picture.id)
    expect(text).toContain(`picture ${picture.id.slice(0, 12)}.`)
  })

  it('tells nothing of the photo’s file', () => {
    const named = captionOf(
      { ...plan, photo: { ...plan.photo!, name: 'John Doe.jpg' } },
      choice,
      picture.id,
      '4',
    )
    expect(JSON.stringify(named)).not.toContain('Doe')
  })
})

describe('snapshotName', () => {
  it('tells candidates apart by shade and edge', () => {
    expect(snapshotName({ ...plan, edge: 0 })).toContain(`${choice.pigment}, soft`)
    expect(snapshotName({ ...plan, edge: 100 })).toContain('linear')
    expect(snapshotName({ ...plan, edge: 40 })).toContain('edge 40')
  })
})
