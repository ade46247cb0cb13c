/** So long after another picture has taken its place nothing on the page shows the old one any more, ms. */
const untilUnseen = 200

/**
 * Lets go of pictures that were just replaced. The canvas may draw them once more before it hears of it, and drawing a closed
 * one throws.
 */
export function closeLater(...pictures: readonly (ImageBitmap | null | undefined)[]): void {
  setTimeout(() => {
    for (const picture of pictures) picture?.close()
  }, untilUnseen)
}
