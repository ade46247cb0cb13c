import type { Remark } from '../../geometry/Remark'
import { english } from './english'

/**
 * The sentence for a code. `{name}` takes a value, `{name:1}` a number with that many decimals, and a reason that is
 * itself a code is said in its place. A code without
 * a sentence is shown as itself, never as nothing: a person can at least read it out to someone.
 */
export function say(code: string, values: Remark['values'] = {}): string {
  const sentence = (english as Record<string, string>)[code]
  if (sentence === undefined) return code
  return sentence.replace(/\{(\w+)(?::(\d))?\}/g, (_, name: string, decimals?: string) => {
    const value = values[name]
    if (value === undefined) return ''
    if (name === 'reason' && value !== code && value in english) return say(String(value), values)
    return typeof value === 'number' && decimals !== undefined
      ? format(value, Number(decimals))
      : String(value)
  })
}

/** A number as a person reads it: a true minus sign and no "-0". */
export function format(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−')
}

/** A difference, with its sign. */
export function signed(value: number, decimals: number): string {
  const text = format(value, decimals)
  return Number(value.toFixed(decimals)) > 0 ? `+${text}` : text
}
