/** One number a pixel, row by row: a mask (0..255) or a field, the size of the photo it belongs to. */
export type Raster<Data extends Uint8Array | Float32Array = Uint8Array> = {
  readonly width: number
  readonly height: number
  readonly data: Data
}
