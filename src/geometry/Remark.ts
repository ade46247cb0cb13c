/**
 * What a room says when it cannot, or when something is worth telling: a code of the words' catalogue and the
 * values for its sentence. Rooms never hold sentences.
 */
export type Remark = {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** Results are plain objects without a `code`; a remark in a result's place is a refusal. */
export function isRemark(value: object): value is Remark {
  return 'code' in value
}
