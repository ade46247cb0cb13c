import { bench, describe } from 'vitest'
import { asShipped } from './bundled'
import { growth, paired } from './paired'

const { coverOf, painted, plainMachine, stubbleScene, wasmMachine } = await asShipped<
  typeof import('./shippedStubble')
>('tests/bench/shippedStubble.ts')

const sizes = [
  { name: '2 MP', width: 1632, height: 1224, aim: 5 },
  { name: '12 MP', width: 4000, height: 3000, aim: 4 },
]
const count = 60_000

/** Half the pixels a naive dot is wide, mm on the scalp: it has no halo. */
const discMm = 0.25

for (const { name, width, height, aim } of sizes) {
  const machine = wasmMachine()
  const { data, dots, pixelsPerMm, paint } = stubbleScene({ width, height, dots: count }, machine)
  const into = paint().data
  const held = machine.memory(0).byteLength + into.length
  const from = Math.floor(0.45 * height)
  const found = paired({
    copy: () => new Uint8ClampedArray(data),
    redraw: () => paint(),
    band: () => paint({ over: into, band: { from, to: Math.floor(0.55 * height) } }),
  })
  const discs = Array.from(
    { length: count },
    (_, i) => [dots[3 * i] * pixelsPerMm, dots[3 * i + 1] * pixelsPerMm, discMm * pixelsPerMm] as const,
  )
  const pixels = { width, height, data }
  const { paint: paintTime } = paired(
    { paint: () => painted(pixels, coverOf(pixels, discs), { grey: 60, alpha: 0.5 }) },
    3,
  )
  const copies = (time: number) => `${(time / found.copy).toFixed(1)} copies`
  console.log(
    `${name}, ${count} dots, 64 kernels: copy ${found.copy.toFixed(1)} ms; redraw ${found.redraw.toFixed(0)} ms, ` +
      `${copies(found.redraw)} (aim ${aim}); 10 % band ${found.band.toFixed(0)} ms, ${copies(found.band)} (aim 0.4 at 12 MP); ` +
      `grey alpha discs in plain JavaScript take ${(paintTime / found.redraw).toFixed(1)} times a redraw; the renderer and its picture hold ${(held / 1e6).toFixed(0)} MB beside the photo (aim 250 at 12 MP)`,
  )
}

const many = [5_000, 20_000, 80_000, 300_000]
const byDots = many.map(dots => {
  const { paint } = stubbleScene({ width: 1632, height: 1224, dots })
  return paired({ paint: () => paint() }, 5).paint
})
const widths = [1632, 3264, 8000]
const byPixels = widths.map(width => {
  const { paint } = stubbleScene({ width, height: 0.75 * width, dots: count })
  return paired({ paint: () => paint() }, 3).paint
})
console.log(
  `growth from ${many[0]} to ${many[3]} dots: ${byDots.map(time => time.toFixed(0)).join(', ')} ms, power ${growth(many, byDots).toFixed(2)}; ` +
    `from 2 to 48 MP: ${byPixels.map(time => time.toFixed(0)).join(', ')} ms, power ${growth(
      widths.map(width => width ** 2),
      byPixels,
    ).toFixed(2)}`,
)

describe('a redraw of 60,000 dots at 2 MP', () => {
  const size = { width: 1632, height: 1224, dots: count }
  const { data, paint } = stubbleScene(size)
  const plain = stubbleScene(size, plainMachine())
  bench('copy of the frame', () => void new Uint8ClampedArray(data))
  bench('in WebAssembly', () => void paint())
  bench('in plain TypeScript', () => void plain.paint(), { iterations: 3, warmupIterations: 1 })
})
