import type { Pigment } from '../../src/shade/Pigment'
import { starterCatalogue } from '../../src/shade/starterCatalogue'
import { suggestShades } from '../../src/shade/suggestShades'
import { skins } from './skins'

/** The middle carbon, plain and warmed, as the starter catalogue has it. */
export const [plain, warmRed] = [starterCatalogue[4], starterCatalogue[5]] as [Pigment, Pigment]

/** Side stubble that moderate dots can match on light skin. */
export const sides = { linearRgbRatio: [0.56, 0.7, 0.8] as const }

/** What is suggested for it out of these bottles. */
export const suggestFrom = (catalogue: readonly Pigment[], depth = 0.35, skin = skins.light) =>
  suggestShades({ skin, target: sides, catalogue, depth })
