/** What one dot does to the skin around it: how much light it takes, by distance from its centre. */
export type DotKernel = {
  /** Between entries, scalp mm. */
  readonly step: number
  /** -ln(R / R_bare) of red, green and blue linear light at 0, step, 2 step … from the centre; none beyond the last. */
  readonly opticalDensity: readonly [red: Float32Array, green: Float32Array, blue: Float32Array]
}
