/**
 * Telephones store HEIC, which most browsers cannot read. The decoder weighs as much as the rest of the app three times
 * over, so it is fetched when the first such photo arrives. It turns the photo upright and leaves its colours as stored.
 *
 * @returns the picture, 'damaged' where the decoder gives up, 'missing' where it could not be fetched
 */
export async function decodeHeic(
  signal: AbortSignal,
  blob: Blob,
): Promise<ImageBitmap | 'damaged' | 'missing'> {
  const decoder = await import('heic-to/csp').catch(() => null)
  signal.throwIfAborted()
  if (!decoder) return 'missing'
  return decoder.heicTo({ blob, type: 'bitmap' }).catch(() => 'damaged' as const)
}
