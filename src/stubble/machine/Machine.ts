/**
 * What the drawing asks of whatever does its sums: WebAssembly where there is any (`assembly/drawing.ts`), else plain
 * TypeScript, to the same byte. Everything lies in one memory; a place in it is a number of bytes from its start.
 *
 * A place of a grid is four 32-bit numbers: red, green, blue and nothing. A pixel of the field is four 16-bit ones, in
 * `sumUnit`s. Records of dots, levels and nodes are 16 bytes; their parts are named in order below.
 */
export type Machine = {
  /** The memory, at least so large; what was written stays. Views made before may be dead afterwards. */
  memory(bytes: number): ArrayBuffer

  /**
   * Copies the records of the dots that are shown, one after another in the order they were.
   * @param dots records of two parts: what `pressStamps` wants of a heart, then what `layHalo` wants of a halo.
   * @param shown a byte for each, 0 for those that are not. @returns how many are.
   */
  gatherDots(dots: number, shown: number, count: number, hearts: number, halos: number): number

  /**
   * Adds dots to the grids of the halo: on the first two between the four points around them, on the others at the
   * nearest. A dot for which that is one of the outer two points all round the last, or beyond them, is left out: its halo
   * reaches nothing that is read.
   * @param dots float x, float y (chart mm), place of its weights (a grid place a level), its row.
   * @param column, row of the first level's first point, counted from the chart's origin; half of them on each next level.
   * @param perMm points of the first level.
   * @param levels place of the grid, its width, its height, spare; each level has half the points of the one before.
   */
  layHalo(
    dots: number,
    count: number,
    column: number,
    row: number,
    perMm: number,
    levels: number,
    levelCount: number,
  ): void
  /** Spreads each point of a grid by 1 4 6 4 1 both ways; the outer two points all round are and stay empty. */
  blurHalo(grid: number, width: number, height: number, spare: number): void
  /** Adds a grid to the one twice as fine. */
  refineHalo(coarse: number, coarseWidth: number, fine: number, width: number, height: number): void
  /**
   * Reads a grid between its points, rounded to whole `sumUnit`s; nothing beyond its edge.
   * @param column, row, perMm as for `layHalo`. @param nodes float x, float y.
   */
  sampleHalo(
    grid: number,
    width: number,
    height: number,
    column: number,
    row: number,
    perMm: number,
    nodes: number,
    count: number,
    found: number,
  ): void

  /** Rows of the field from nodes 2^shift pixels apart. @param stride bytes from one row of the field to the next. */
  fillField(
    nodes: number,
    columns: number,
    shift: number,
    firstRow: number,
    rows: number,
    field: number,
    stride: number,
  ): void
  /** Adds stamps to rows of the field. @param dots column, row, place of the stamp, its rows x 65536 + its pairs of pixels. */
  pressStamps(
    dots: number,
    first: number,
    last: number,
    firstRow: number,
    rows: number,
    field: number,
    stride: number,
  ): void
  /** Turns rows of a photo into rows of the picture. @param taken see `takenBySum`; @param left see `bytesLeft`. */
  takeLight(
    photo: number,
    share: number,
    result: number,
    width: number,
    rows: number,
    field: number,
    stride: number,
    taken: number,
    left: number,
  ): void
}
