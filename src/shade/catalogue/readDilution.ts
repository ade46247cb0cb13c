/**
 * Every clinic says it its own way: "4 ml per ml", "1:4", "12 drops to 1 ml", "70/30", "70 %", "ready". All of them mean
 * one number: ml of diluent to one ml of pigment.
 *
 * Rule: with `:`, `/` or `+` the pigment is named first, as on pigment/solution charts; with `per`, `to` or `in` the
 * diluent is. A number alone is ml per ml; a percentage alone is the share of pigment.
 */
import type { Remark } from '../../geometry/Remark'
import { usualDropsPerMl } from './Catalogue'
import { numberPattern, plainNumbers } from './readNumber'

type Unit = 'ml' | 'drops' | 'parts'

const units: Record<string, Unit> = Object.fromEntries([
  ...['ml', 'cc', 'millilitre', 'millilitres', 'milliliter', 'milliliters'].map(word => [word, 'ml']),
  ...['drop', 'drops', 'gtt'].map(word => [word, 'drops']),
  ...['part', 'parts', '%'].map(word => [word, 'parts']),
])

const undiluted = /^(?:undiluted|ready|neat|as bought)$/

const amount = `(${numberPattern})?\\s*([a-zµ%]*)`

const twoAmounts = new RegExp(`^${amount}\\s*(:|/|\\+|\\bper\\b|\\bto\\b|\\bin\\b)\\s*${amount}$`)

const oneAmount = new RegExp(`^${amount}$`)

/**
 * @param text as typed
 * @returns ml of diluent to one ml of pigment, 0 or more; or `dilution/unit` naming a unit nobody knows,
 *   `dilution/negative`, `dilution/no-pigment` where there is only diluent, `dilution/not-read`
 */
export function readDilution(text: string, dropsPerMl = usualDropsPerMl): number | Remark {
  const plain = plainNumbers(text)
  const refuse = (code: string, unit = ''): Remark => ({ code, values: { value: text.trim(), unit } })
  if (undiluted.test(plain)) return 0
  const single = oneAmount.exec(plain)
  const double = single ? null : twoAmounts.exec(plain)
  if (!single?.[1] && !double?.[1]) return refuse('dilution/not-read')
  const [first, firstWord, joint, second, secondWord] = double
    ? double.slice(1)
    : [single?.[1], single?.[2], undefined, undefined, undefined]
  const unknown = [firstWord, secondWord].find(word => word && !(word in units))
  if (unknown) return refuse('dilution/unit', unknown)
  const one = Number(first)
  const other = second === undefined ? 1 : Number(second)
  if (one < 0 || other < 0) return refuse('dilution/negative')
  if (!joint && firstWord === '%')
    return one > 0 && one <= 100
      ? (100 - one) / one
      : refuse(one > 0 ? 'dilution/not-read' : 'dilution/no-pigment')
  const pigmentFirst = joint !== undefined && ':/+'.includes(joint)
  if (pigmentFirst && second === undefined) return refuse('dilution/not-read')
  const firstUnit = units[firstWord || secondWord || 'ml']
  const secondUnit =
    units[secondWord || (pigmentFirst ? firstWord : '') || (firstUnit === 'parts' ? 'parts' : 'ml')]
  if ((firstUnit === 'parts') !== (secondUnit === 'parts')) return refuse('dilution/not-read')
  const size = (unit: Unit) => (unit === 'ml' && firstUnit !== secondUnit ? dropsPerMl : 1)
  const [firstSize, secondSize] = [one * size(firstUnit), other * size(secondUnit)]
  const [pigment, diluent] = pigmentFirst ? [firstSize, secondSize] : [secondSize, firstSize]
  if (!(pigment > 0)) return refuse('dilution/no-pigment')
  const dilution = diluent / pigment
  return Number.isFinite(dilution) ? dilution : refuse('dilution/not-read')
}
