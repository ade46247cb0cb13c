/** Part of a photo, pixels. */
export type Window = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
