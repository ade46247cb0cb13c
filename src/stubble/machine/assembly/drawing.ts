/**
 * The inner loops of the drawing, in AssemblyScript: the same sums as `plainHalo` and `plainStrip`, several at a time.
 * `npm run tables:drawing` compiles this file into `src/browser/drawingCode.ts`; what each function means is said in
 * `Machine.ts`. A vector holds red, green, blue and nothing of one place (32 bits each) or of two pixels (16 bits each).
 * Numbers in 32-bit floats are added in the order of the plain functions: the bytes must be the same.
 */

export function layHalo(dots: usize, count: i32, levels: usize, levelCount: i32): void {
  const one = f32(1)
  for (let dot = 0; dot < count; dot++) {
    const record = dots + ((<usize>dot) << 4)
    let x = load<f32>(record)
    let y = load<f32>(record, 4)
    const weights = <usize>load<u32>(record, 8)
    for (let level = 0; level < levelCount; level++) {
      const weight = v128.load(weights + ((<usize>level) << 4))
      if (v128.any_true(weight)) {
        const grid = levels + ((<usize>level) << 4)
        const width = load<i32>(grid, 4)
        const column = <i32>x
        const row = <i32>y
        const across = x - <f32>column
        const down = y - <f32>row
        const upper = <usize>load<u32>(grid) + ((<usize>(row * width + column)) << 4)
        const lower = upper + ((<usize>width) << 4)
        const left = one - across
        const top = one - down
        addTo(upper, weight, left * top)
        addTo(upper + 16, weight, across * top)
        addTo(lower, weight, left * down)
        addTo(lower + 16, weight, across * down)
      }
      x *= f32(0.5)
      y *= f32(0.5)
    }
  }
}

function addTo(at: usize, weight: v128, share: f32): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(weight, f32x4.splat(share))))
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
  originX: f32,
  originY: f32,
  perMm: f32,
  nodes: usize,
  count: i32,
  found: usize,
): void {
  const most = f32x4.splat(65535)
  const half = f32x4.splat(0.5)
  const one = f32(1)
  const zero = f32(0)
  const lastColumn = <f32>(width - 2)
  const lastRow = <f32>(height - 2)
  for (let node = 0; node < count; node++) {
    const x = min(max((load<f32>(nodes + ((<usize>node) << 3)) - originX) * perMm, zero), lastColumn)
    const y = min(max((load<f32>(nodes + ((<usize>node) << 3), 4) - originY) * perMm, zero), lastRow)
    const column = <i32>x
    const row = <i32>y
    const across = x - <f32>column
    const down = y - <f32>row
    const upper = grid + ((<usize>(row * width + column)) << 4)
    const lower = upper + ((<usize>width) << 4)
    const left = f32x4.splat(one - across)
    const right = f32x4.splat(across)
    const top = f32x4.add(f32x4.mul(v128.load(upper), left), f32x4.mul(v128.load(upper, 16), right))
    const bottom = f32x4.add(f32x4.mul(v128.load(lower), left), f32x4.mul(v128.load(lower, 16), right))
    const value = f32x4.add(f32x4.mul(top, f32x4.splat(one - down)), f32x4.mul(bottom, f32x4.splat(down)))
    v128.store(found + ((<usize>node) << 4), i32x4.trunc_sat_f32x4_s(f32x4.min(f32x4.add(value, half), most)))
  }
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
  layer: usize,
  table: usize,
): void {
  const layers = v128.load(layer)
  for (let row = 0; row < rows; row++) {
    let at = field + <usize>row * stride
    let pixel = (<usize>(row * width)) << 2
    const end = pixel + ((<usize>width) << 2)
    for (; pixel < end; pixel += 8, at += 16) {
      const shares = v128.load_ext<u8>(share + pixel)
      const weights = v128.or(i16x8.shl(shares, 7), i16x8.shr_u(shares, 1))
      const taken = i16x8.q15mulr_sat_s(lossOf(v128.load(at)), i16x8.q15mulr_sat_s(layers, weights))
      const place = i16x8.shr_u(taken, 5)
      const before = load<u64>(photo + pixel)
      if (!v128.any_true(place)) {
        store<u64>(result + pixel, before)
        continue
      }
      const one = <u32>before
      const other = <u32>(before >> 32)
      const first =
        darker(table, one, i16x8.extract_lane_u(place, 0)) |
        (darker(table, one >> 8, i16x8.extract_lane_u(place, 1)) << 8) |
        (darker(table, one >> 16, i16x8.extract_lane_u(place, 2)) << 16) |
        (one & 0xff000000)
      const second =
        darker(table, other, i16x8.extract_lane_u(place, 4)) |
        (darker(table, other >> 8, i16x8.extract_lane_u(place, 5)) << 8) |
        (darker(table, other >> 16, i16x8.extract_lane_u(place, 6)) << 16) |
        (other & 0xff000000)
      store<u64>(result + pixel, <u64>first | ((<u64>second) << 32))
    }
  }
}

function darker(table: usize, value: u32, place: u32): u32 {
  return <u32>load<u8>(table + <usize>(((value & 0xff) << 10) | place))
}

/** `lossOf` of `lightLoss.ts`, eight at a time. */
function lossOf(sum: v128): v128 {
  const y = i16x8.shr_u(sum, 1)
  let series = i16x8.sub(i16x8.splat(273), i16x8.q15mulr_sat_s(y, i16x8.splat(46)))
  series = i16x8.sub(i16x8.splat(1365), i16x8.q15mulr_sat_s(y, series))
  series = i16x8.sub(i16x8.splat(5461), i16x8.q15mulr_sat_s(y, series))
  series = i16x8.sub(i16x8.splat(16384), i16x8.q15mulr_sat_s(y, series))
  let loss = i16x8.sub(y, i16x8.q15mulr_sat_s(y, i16x8.q15mulr_sat_s(y, series)))
  loss = twice(loss)
  loss = twice(loss)
  return twice(loss)
}

/** What two equal layers take: 2 f - f². */
function twice(loss: v128): v128 {
  return i16x8.sub(i16x8.add(loss, loss), i16x8.q15mulr_sat_s(loss, loss))
}
