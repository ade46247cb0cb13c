/** Places, row by row, of the two to four pixels that share a side with one. */
export function pixelsBeside(
  { width, height }: { readonly width: number; readonly height: number },
  at: number,
): number[] {
  const [x, y] = [at % width, Math.floor(at / width)]
  const places: number[] = []
  if (x > 0) places.push(at - 1)
  if (x < width - 1) places.push(at + 1)
  if (y > 0) places.push(at - width)
  if (y < height - 1) places.push(at + width)
  return places
}
