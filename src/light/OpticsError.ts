/**
 * A number that no light and no tissue can have: says which quantity it was meant to be and what it is, so
 * that whoever asked can name it.
 */
export class OpticsError extends RangeError {
  override readonly name = 'OpticsError'

  /** @param quantity what the number was meant to be. @param value the number that cannot be that. */
  constructor(
    readonly quantity: string,
    readonly value: number,
    reason = '',
  ) {
    super(`${quantity} is ${value}${reason && `; ${reason}`}`)
  }
}
