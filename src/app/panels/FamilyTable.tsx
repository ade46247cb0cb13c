import type { FamilyMember } from '../../shade/equalToneFamily'
import type { Suggestion } from '../../shade/Suggestion'
import { takeMember } from '../flow/explain'
import { format, say } from '../words/say'
import styles from './FamilyTable.module.css'

/** Marks for the bottles of a series, in the order they appear. */
const marks = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Shade against density against size at one tone: each cell is another way to the same look from a step away. */
export function FamilyTable({
  place,
  suggestion,
  family,
}: {
  place: number
  suggestion: Suggestion
  family: readonly FamilyMember[]
}) {
  const able = family.filter(({ dilution }) => dilution !== null)
  if (able.length < 2) return <p className={styles.quiet}>{say('why/family-alone')}</p>
  const sizes = [...new Set(able.map(({ radius }) => radius))]
  const crowds = [...new Set(able.map(({ density }) => density))].sort((one, other) => one - other)
  const others = [...new Set(able.map(({ pigment }) => pigment))].filter(name => name !== suggestion.pigment)
  const bottles = [suggestion.pigment, ...others]
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('why/family-size')}</th>
              {crowds.map(density => (
                <th key={density} scope="col">
                  {density}/cm²
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sizes.map(radius => (
              <tr key={radius}>
                <th scope="row">{format(2 * radius, 2)}</th>
                {crowds.map(density => {
                  const member = able.find(one => one.radius === radius && one.density === density)
                  return (
                    <td key={density}>
                      {member && (
                        <FamilyCell place={place} suggestion={suggestion} member={member} bottles={bottles} />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {others.map(name => (
        <p key={name} className={styles.quiet}>
          {say('why/family-bottle', { mark: marks[bottles.indexOf(name)] ?? '', pigment: name })}
        </p>
      ))}
    </>
  )
}

type CellProps = {
  place: number
  suggestion: Suggestion
  member: FamilyMember
  bottles: readonly string[]
}

function FamilyCell({ place, suggestion, member, bottles }: CellProps) {
  const { pigment, radius, density, dilution, deltaE } = member
  const here = suggestion.radius === radius && suggestion.density === density
  const thinned = format(dilution ?? 0, 1).replace(/\.0$/, '')
  return (
    <button
      type="button"
      className={styles.cell}
      aria-pressed={here}
      aria-label={say('why/family-member', {
        pigment,
        dilution: thinned,
        density,
        diameter: format(2 * radius, 2),
        deltaE: format(deltaE, 1),
      })}
      onClick={() => void takeMember(place, member)}
    >
      {say('why/family-cell', { dilution: thinned })}
      <sup>{marks[bottles.indexOf(pigment)] ?? ''}</sup>
    </button>
  )
}
