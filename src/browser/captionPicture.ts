/** A caption under a picture: what it is, what was chosen, and the name by which it can be drawn again. */
export type Caption = {
  /** Said first, and largest. */
  readonly notice: string
  readonly lines: readonly string[]
}

export type PictureType = 'image/png' | 'image/jpeg'

const family = '"Inter Variable", sans-serif'

/** Sizes as shares of the picture's width, with a floor in pixels that can still be read. */
const letterShare = 1 / 64
const leastLetter = 12
const lineHeight = 1.45
const paper = '#f4f4f4'
const ink = '#1b1b1b'

/** Light loss of a JPEG that nobody sees. */
const jpegQuality = 0.95

/**
 * The picture at its full size with the caption on a band below it, encoded anew from its pixels: nothing else that was in
 * the photo's file comes along. In a PNG the rows above the band are the picture's bytes exactly.
 */
export async function captionPicture(
  picture: ImageBitmap,
  { notice, lines }: Caption,
  type: PictureType,
): Promise<Blob> {
  const letter = Math.max(leastLetter, Math.round(picture.width * letterShare))
  const fonts = [`600 ${letter}px ${family}`, `400 ${Math.round(0.85 * letter)}px ${family}`]
  await Promise.all(fonts.map(font => document.fonts.load(font, `${notice}${lines.join('')}`)))
  const canvas = new OffscreenCanvas(picture.width, 1)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no two-dimensional canvas')
  const room = picture.width - 2 * letter
  const wrapped = [notice, ...lines].flatMap((line, place) => {
    context.font = fonts[Math.min(place, 1)]
    return wrap(line, text => context.measureText(text).width <= room).map(text => ({
      text,
      font: context.font,
    }))
  })
  const pitch = Math.round(letter * lineHeight)
  canvas.height = picture.height + Math.round(1.2 * letter) + pitch * wrapped.length
  context.drawImage(picture, 0, 0)
  context.fillStyle = paper
  context.fillRect(0, picture.height, canvas.width, canvas.height - picture.height)
  context.fillStyle = ink
  context.textBaseline = 'middle'
  wrapped.forEach(({ text, font }, place) => {
    context.font = font
    context.fillText(text, letter, picture.height + 0.6 * letter + pitch * (place + 0.5))
  })
  return canvas.convertToBlob({ type, quality: jpegQuality })
}

/** Lines that fit, broken between words; a word wider than a line is broken where it must be. */
function wrap(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = word
    while (!fits(line) && line.length > 1) {
      let cut = line.length - 1
      while (cut > 1 && !fits(line.slice(0, cut))) cut--
      lines.push(line.slice(0, cut))
      line = line.slice(cut)
    }
  }
  return [...lines, line]
}
