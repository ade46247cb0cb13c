/** Picture formats told apart by their first bytes; names as people know them. */
export type PhotoType = 'JPEG' | 'PNG' | 'GIF' | 'WebP' | 'AVIF' | 'HEIC' | 'TIFF' | 'BMP' | 'SVG' | 'JPEG XL'

/** What a file says about itself before anything is decoded. */
export type PhotoHeader = {
  readonly type: PhotoType
  /** Stored pixels, before the orientation is applied. */
  readonly width: number
  readonly height: number
  /** Bits a channel. */
  readonly bits: number
  /** True where the file holds more than one frame to be shown in turn. */
  readonly animated: boolean
  /** EXIF orientation, 1..8, of a WebP, where browsers differ; 1 for all others, which every browser turns upright. */
  readonly orientation: number
  /** True where the file says its colours are Display P3; known for HEIC only, the browser reads the others. */
  readonly displayP3: boolean
}

/** What one format's reader finds; null in its place where the structure breaks off or makes no sense. */
export type FormatHeader = Partial<PhotoHeader> & {
  readonly width: number
  readonly height: number
  /** A variant that no browser decodes, by name. */
  readonly variant?: string
}
