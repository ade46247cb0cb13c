/** A decoded photo: sRGB-encoded RGBA, 8 bits a channel, row by row from the top left. Rooms treat it as read-only. */
export type Pixels = {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}
