/**
 * The inner loops of the drawing, in AssemblyScript: the same sums as `plainHalo` and `plainStrip`, several at a time.
 * `npm run tables:drawing` compiles this file into `src/browser/drawingCode.ts`; what each function means is said in
 * `Machine.ts`. A vector holds red, green, blue and nothing of one place (32 bits each) or of two pixels (16 bits each).
 * Numbers in 32-bit floats are added in the order of the plain functions: the bytes must be the same.
 */

export function gatherDots(dots: usize, shown: usize, count: i32, hearts: usize, halos: usize): i32 {
  let used = 0
  for (let dot = 0; dot < count; dot++) {
    if (load<u8>(shown + <usize>dot) === 0) continue
    const from = dots + ((<usize>dot) << 5)
    const to = (<usize>used) << 4
    v128.store(hearts + to, v128.load(from))
    v128.store(halos + to, v128.load(from, 16))
    used++
  }
  return used
}

export function layHalo(
  dots: usize,
  count: i32,
  column: i32,
  row: i32,
  perMm: f32,
  levels: usize,
  levelCount: i32,
): void {
  const pace = f32x4(perMm, perMm, perMm / 2, perMm / 2)
  const quarter = f32x4.splat(0.25)
  const one = f32x4.splat(1)
  const half = f32x4.splat(0.5)
  const last = levelCount - 1
  const toLast: f32 = 1.0 / <f32>(1 << last)
  const ends = levels + ((<usize>last) << 4)
  const begin = i32x4((column >> last) + 2, (row >> last) + 2, 0, 0)
  const wide = load<i32>(ends, 4) - 4
  const tall = load<i32>(ends, 8) - 4
  for (let dot = 0; dot < count; dot++) {
    const record = dots + ((<usize>dot) << 4)
    const weights = <usize>load<u32>(record, 8)
    // Two levels at a time: x and y on the finer, x and y on the coarser.
    let at = f32x4.mul(v128.load64_splat(record), pace)
    const onLast = f32x4.floor(f32x4.add(f32x4.mul(at, f32x4.splat(toLast)), half))
    const inside = i32x4.sub(i32x4.trunc_sat_f32x4_s(onLast), begin)
    const across = i32x4.extract_lane(inside, 0)
    const down = i32x4.extract_lane(inside, 1)
    if (across < 0 || across >= wide || down < 0 || down >= tall) continue
    let first = i32x4(column, row, column >> 1, row >> 1)
    const whole = f32x4.floor(at)
    const cells = i32x4.sub(i32x4.trunc_sat_f32x4_s(whole), first)
    const after = f32x4.sub(at, whole)
    const before = f32x4.sub(one, after)
    addAround(
      levels,
      weights,
      i32x4.extract_lane(cells, 0),
      i32x4.extract_lane(cells, 1),
      f32x4.extract_lane(before, 0),
      f32x4.extract_lane(after, 0),
      f32x4.extract_lane(before, 1),
      f32x4.extract_lane(after, 1),
    )
    addAround(
      levels + 16,
      weights + 16,
      i32x4.extract_lane(cells, 2),
      i32x4.extract_lane(cells, 3),
      f32x4.extract_lane(before, 2),
      f32x4.extract_lane(after, 2),
      f32x4.extract_lane(before, 3),
      f32x4.extract_lane(after, 3),
    )
    for (let level = 2; level < levelCount; level += 2) {
      at = f32x4.mul(at, quarter)
      first = i32x4.shr_s(first, 2)
      const nearest = i32x4.sub(i32x4.trunc_sat_f32x4_s(f32x4.floor(f32x4.add(at, half))), first)
      const grid = levels + ((<usize>level) << 4)
      const weight = weights + ((<usize>level) << 4)
      addAt(grid, weight, i32x4.extract_lane(nearest, 0), i32x4.extract_lane(nearest, 1))
      if (level + 1 < levelCount)
        addAt(grid + 16, weight + 16, i32x4.extract_lane(nearest, 2), i32x4.extract_lane(nearest, 3))
    }
  }
}

function addAround(
  grid: usize,
  weights: usize,
  column: i32,
  row: i32,
  left: f32,
  right: f32,
  top: f32,
  bottom: f32,
): void {
  const weight = v128.load(weights)
  const width = load<i32>(grid, 4)
  const upper = <usize>load<u32>(grid) + ((<usize>(row * width + column)) << 4)
  const lower = upper + ((<usize>width) << 4)
  const high = f32x4.mul(weight, f32x4.splat(top))
  const low = f32x4.mul(weight, f32x4.splat(bottom))
  v128.store(upper, f32x4.add(v128.load(upper), f32x4.mul(high, f32x4.splat(left))))
  v128.store(upper, f32x4.add(v128.load(upper, 16), f32x4.mul(high, f32x4.splat(right))), 16)
  v128.store(lower, f32x4.add(v128.load(lower), f32x4.mul(low, f32x4.splat(left))))
  v128.store(lower, f32x4.add(v128.load(lower, 16), f32x4.mul(low, f32x4.splat(right))), 16)
}

function addAt(grid: usize, weights: usize, column: i32, row: i32): void {
  const at = <usize>load<u32>(grid) + ((<usize>(row * load<i32>(grid, 4) + column)) << 4)
  v128.store(at, f32x4.add(v128.load(at), v128.load(weights)))
}

export function blurHalo(grid: usize, width: i32, height: i32, spare: usize): void {
  const line = (<usize>width) << 4
  const one = f32x4.splat(1 / 256)
  for (let row = 0; row < height; row++)
    for (let column = 2; column < width - 2; column++) {
      const at = ((<usize>(row * width + column)) << 4) + grid
      v128.store(at - grid + spare, fiveOf(at - 32, 16))
    }
  for (let row = 2; row < height - 2; row++)
    for (let column = 2; column < width - 2; column++) {
      const at = (<usize>(row * width + column)) << 4
      v128.store(grid + at, f32x4.mul(fiveOf(spare + at - 2 * line, line), one))
    }
}

/** 1 4 6 4 1 of five places `step` bytes apart. */
function fiveOf(at: usize, step: usize): v128 {
  const outer = f32x4.add(v128.load(at), v128.load(at + 4 * step))
  const inner = f32x4.add(v128.load(at + step), v128.load(at + 3 * step))
  const middle = f32x4.mul(v128.load(at + 2 * step), f32x4.splat(6))
  return f32x4.add(f32x4.add(outer, f32x4.mul(inner, f32x4.splat(4))), middle)
}

export function refineHalo(coarse: usize, coarseWidth: i32, fine: usize, width: i32, height: i32): void {
  const quarter = f32x4.splat(0.25)
  for (let row = 0; row < height; row++) {
    const upper = coarse + ((<usize>((row >> 1) * coarseWidth)) << 4)
    const lower = coarse + ((<usize>(((row + 1) >> 1) * coarseWidth)) << 4)
    let at = fine + ((<usize>(row * width)) << 4)
    for (let column = 0; column < width; column++, at += 16) {
      const left = (<usize>(column >> 1)) << 4
      const right = (<usize>((column + 1) >> 1)) << 4
      const top = f32x4.add(v128.load(upper + left), v128.load(upper + right))
      const bottom = f32x4.add(v128.load(lower + left), v128.load(lower + right))
      v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.add(top, bottom), quarter)))
    }
  }
}

export function sampleHalo(
  grid: usize,
  width: i32,
  height: i32,
  column: i32,
  row: i32,
  perMm: f32,
  nodes: usize,
  count: i32,
  found: usize,
): void {
  const pace = f32x4.splat(perMm)
  const begin = i32x4(column, row, column, row)
  const first = f32x4.convert_i32x4_s(begin)
  const last = f32x4.convert_i32x4_s(i32x4.add(begin, i32x4(width - 2, height - 2, width - 2, height - 2)))
  const one = f32x4.splat(1)
  const line = (<usize>width) << 4
  // Two nodes at a time; the spare room after the last holds one more.
  for (let node = 0; node < count; node += 2) {
    const free = f32x4.mul(v128.load(nodes + ((<usize>node) << 3)), pace)
    const at = f32x4.pmin(f32x4.pmax(free, first), last)
    const whole = f32x4.floor(at)
    const cells = i32x4.sub(i32x4.trunc_sat_f32x4_s(whole), begin)
    const after = f32x4.sub(at, whole)
    const before = f32x4.sub(one, after)
    const former = i32x4.extract_lane(cells, 1) * width + i32x4.extract_lane(cells, 0)
    const latter = i32x4.extract_lane(cells, 3) * width + i32x4.extract_lane(cells, 2)
    const to = found + ((<usize>node) << 4)
    v128.store(
      to,
      mixOf(
        grid + ((<usize>former) << 4),
        line,
        v128.shuffle<f32>(before, before, 0, 0, 0, 0),
        v128.shuffle<f32>(after, after, 0, 0, 0, 0),
        v128.shuffle<f32>(before, before, 1, 1, 1, 1),
        v128.shuffle<f32>(after, after, 1, 1, 1, 1),
      ),
    )
    v128.store(
      to,
      mixOf(
        grid + ((<usize>latter) << 4),
        line,
        v128.shuffle<f32>(before, before, 2, 2, 2, 2),
        v128.shuffle<f32>(after, after, 2, 2, 2, 2),
        v128.shuffle<f32>(before, before, 3, 3, 3, 3),
        v128.shuffle<f32>(after, after, 3, 3, 3, 3),
      ),
      16,
    )
  }
}

/** The four points around a place, mixed and rounded to whole numbers. */
function mixOf(upper: usize, line: usize, left: v128, right: v128, top: v128, bottom: v128): v128 {
  const lower = upper + line
  const high = f32x4.add(f32x4.mul(v128.load(upper), left), f32x4.mul(v128.load(upper, 16), right))
  const low = f32x4.add(f32x4.mul(v128.load(lower), left), f32x4.mul(v128.load(lower, 16), right))
  const value = f32x4.add(f32x4.mul(high, top), f32x4.mul(low, bottom))
  return i32x4.trunc_sat_f32x4_s(f32x4.pmin(f32x4.add(value, f32x4.splat(0.5)), f32x4.splat(65535)))
}

export function fillField(
  nodes: usize,
  columns: i32,
  shift: i32,
  firstRow: i32,
  rows: i32,
  field: usize,
  stride: usize,
): void {
  const pitch = 1 << shift
  const half = i32x4.splat((1 << (2 * shift)) >> 1)
  for (let row = 0; row < rows; row++) {
    const down = (firstRow + row) & (pitch - 1)
    let upper = nodes + ((<usize>(((firstRow + row) >> shift) * columns)) << 4)
    let lower = upper + ((<usize>columns) << 4)
    const top = i32x4.splat(pitch - down)
    const bottom = i32x4.splat(down)
    let left = i32x4.add(i32x4.mul(v128.load(upper), top), i32x4.mul(v128.load(lower), bottom))
    let to = field + <usize>row * stride
    for (let column = 1; column < columns; column++) {
      upper += 16
      lower += 16
      const right = i32x4.add(i32x4.mul(v128.load(upper), top), i32x4.mul(v128.load(lower), bottom))
      const step = i32x4.sub(right, left)
      let sum = i32x4.add(i32x4.shl(left, shift), half)
      for (let pixel = 0; pixel < pitch; pixel += 2, to += 16) {
        const one = i32x4.shr_s(sum, 2 * shift)
        sum = i32x4.add(sum, step)
        v128.store(to, i16x8.narrow_i32x4_u(one, i32x4.shr_s(sum, 2 * shift)))
        sum = i32x4.add(sum, step)
      }
      left = right
    }
  }
}

export function pressStamps(
  dots: usize,
  first: i32,
  last: i32,
  firstRow: i32,
  rows: i32,
  field: usize,
  stride: usize,
): void {
  for (let dot = first; dot < last; dot++) {
    const record = dots + ((<usize>dot) << 4)
    const top = load<i32>(record, 4) - firstRow
    const size = load<u32>(record, 12)
    const vectors = <usize>(size & 0xffff)
    const from = max<i32>(0, top)
    const to = min<i32>(rows, top + <i32>(size >> 16))
    let stamp = <usize>load<u32>(record, 8) + ((<usize>(from - top) * vectors) << 4)
    let line = field + <usize>from * stride + ((<usize>load<i32>(record)) << 3)
    for (let row = from; row < to; row++, line += stride) {
      const end = stamp + (vectors << 4)
      for (let at = line; stamp < end; stamp += 16, at += 16)
        v128.store(at, i16x8.add_sat_u(v128.load(at), v128.load(stamp)))
    }
  }
}

export function takeLight(
  photo: usize,
  share: usize,
  result: usize,
  width: i32,
  rows: i32,
  field: usize,
  stride: usize,
  taken: usize,
  left: usize,
): void {
  const half = i16x8.splat(64)
  for (let row = 0; row < rows; row++) {
    let at = field + <usize>row * stride
    let pixel = (<usize>(row * width)) << 2
    const end = pixel + ((<usize>width) << 2)
    for (; pixel < end; pixel += 8, at += 16) {
      let bytes = v128.load64_zero(photo + pixel)
      const shares = load<u64>(share + pixel)
      // Nothing is taken where no pigment lies or none of it is seen; that is most of a portrait.
      if (shares !== 0 && v128.any_true(v128.load(at))) {
        let takes = i16x8.splat(0)
        takes = v128.load_lane<u16>(taken + entryOf(load<u16>(at)), takes, 0)
        takes = v128.load_lane<u16>(taken + entryOf(load<u16>(at, 2)), takes, 1, 16384)
        takes = v128.load_lane<u16>(taken + entryOf(load<u16>(at, 4)), takes, 2, 32768)
        takes = v128.load_lane<u16>(taken + entryOf(load<u16>(at, 8)), takes, 4)
        takes = v128.load_lane<u16>(taken + entryOf(load<u16>(at, 10)), takes, 5, 16384)
        takes = v128.load_lane<u16>(taken + entryOf(load<u16>(at, 12)), takes, 6, 32768)
        const seen = i16x8.q15mulr_sat_s(takes, i16x8.shl(v128.load_ext<u8>(share + pixel), 7))
        const depth = i16x8.shr_u(i16x8.add(seen, half), 7)
        const place = v128.or(i16x8.shl(i16x8.extend_low_i8x16_u(bytes), 8), depth)
        bytes = v128.load_lane<u8>(left + <usize>i16x8.extract_lane_u(place, 0), bytes, 0)
        bytes = v128.load_lane<u8>(left + <usize>i16x8.extract_lane_u(place, 1), bytes, 1)
        bytes = v128.load_lane<u8>(left + <usize>i16x8.extract_lane_u(place, 2), bytes, 2)
        bytes = v128.load_lane<u8>(left + <usize>i16x8.extract_lane_u(place, 4), bytes, 4)
        bytes = v128.load_lane<u8>(left + <usize>i16x8.extract_lane_u(place, 5), bytes, 5)
        bytes = v128.load_lane<u8>(left + <usize>i16x8.extract_lane_u(place, 6), bytes, 6)
      }
      v128.store64_lane(result + pixel, bytes, 0)
    }
  }
}

/** Bytes from the table's begin to the entry of a sum: two for every 8 of it (`sumShift`). */
function entryOf(sum: u16): usize {
  return (<usize>sum >> 2) & ~1
}
