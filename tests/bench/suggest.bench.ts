import { loadavg } from 'node:os'
import { bench, describe } from 'vitest'
import { seededHash } from '../../src/geometry/seededHash'
import type { Pigment } from '../../src/shade/Pigment'
import { asShipped } from './bundled'

const {
  bareSpectrum,
  darkeningSpectrum,
  densities,
  fitSkinToTone,
  pigmentedColour,
  radii,
  starterCatalogue,
  suggestShades,
} = await asShipped<typeof import('./shippedShade')>('tests/bench/shippedShade.ts')

/** Sixty bottles of ten dilutions: the starter series in five strengths. */
const dilutions = [0, 0.5, 1, 1.5, 2, 3, 4, 7, 12, 20]
const catalogue: Pigment[] = [0.5, 0.7, 1, 1.3, 1.7].flatMap(strength =>
  starterCatalogue.map(({ name, carbon, red, yellow, brown }) => ({
    name: `${name} x ${strength}`,
    carbon: strength * carbon,
    red: strength * red,
    yellow: strength * yellow,
    brown: strength * brown,
    dilutions,
  })),
)

const depth = 0.35
const depths = [0.25, depth]
const thickness = 0.3

let turn = 0
/** Another person every time: nothing may be remembered from the last. */
const another = () => ({ l: 0.45 + 0.3 * seededHash(4, turn++), a: 0.045, b: 0.05 })
const target = () => {
  const red = 0.45 + 0.3 * seededHash(5, turn)
  return { linearRgbRatio: [red, 0.4 + 0.6 * red, 0.6 + 0.4 * red] as const, grain: 0.1 }
}

/** The plain search follows light at eight nodes for every mixture; a few of them stand for all. */
const few = 6
const mixtures = catalogue.length * dilutions.length

function plainSearch(): void {
  const { skin } = fitSkinToTone(another())
  const bare = bareSpectrum(skin)
  for (let i = 0; i < few; i++) {
    const pigment = catalogue[Math.floor((i * catalogue.length) / few)]
    for (const radius of radii)
      for (const density of densities) {
        const field = { pigment, dilution: dilutions[i], depth, thickness, radius, density }
        pigmentedColour(bare, darkeningSpectrum(field, skin, 0.7))
      }
  }
}

const ways = {
  fit: () => void fitSkinToTone(another()),
  'fit and suggestions, 60 x 10': () =>
    void suggestShades({ skin: fitSkinToTone(another()).skin, target: target(), catalogue, depth }),
  'the same with a step shallower, as staff are offered it': () =>
    void suggestShades({ skin: fitSkinToTone(another()).skin, target: target(), catalogue, depth, depths }),
  'fit and suggestions, starter catalogue': () =>
    void suggestShades({
      skin: fitSkinToTone(another()).skin,
      target: target(),
      catalogue: starterCatalogue,
      depth,
    }),
  'plain search at 8 nodes, a hundredth of it': plainSearch,
}

/** Medians of interleaved rounds, so that what else the machine does falls on all alike. */
const rounds = 9
const times = Object.fromEntries(Object.keys(ways).map(name => [name, [] as number[]]))
for (const way of Object.values(ways)) way()
for (let round = 0; round < rounds; round++)
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now()
    way()
    times[name].push(performance.now() - start)
  }
const median = (name: keyof typeof ways) => times[name].sort((one, other) => one - other)[rounds >> 1]
const fit = median('fit')
const ours = median('fit and suggestions, 60 x 10')
const plain = ((median('plain search at 8 nodes, a hundredth of it') - fit) * mixtures) / few
console.log(
  [
    `load ${loadavg()[0].toFixed(1)}, medians of ${rounds} interleaved rounds:`,
    `fit ${fit.toFixed(0)} ms`,
    `fit and suggestions 60 x 10: ${ours.toFixed(0)} ms (aim 300)`,
    `with a step shallower: ${median('the same with a step shallower, as staff are offered it').toFixed(0)} ms (aim 300)`,
    `starter catalogue: ${median('fit and suggestions, starter catalogue').toFixed(0)} ms`,
    `plain search of 60 x 10 at 8 nodes about ${(plain / 1000).toFixed(1)} s: ${(plain / (ours - fit)).toFixed(0)} times the suggestions`,
  ].join('\n  '),
)

describe('suggestions', () => {
  for (const [name, way] of Object.entries(ways)) bench(name, way, { iterations: 5, time: 500 })
})
