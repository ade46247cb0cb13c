/** What the bench of suggestions times; see `asShipped`. */
export { bareSpectrum } from '../../src/shade/bareSpectrum'
export { darkeningSpectrum } from '../../src/shade/darkeningSpectrum'
export { densities, radii } from '../../src/shade/dotChoices'
export { pigmentedColour } from '../../src/shade/pigmentedColour'
export { starterCatalogue } from '../../src/shade/starterCatalogue'
export { suggestShades } from '../../src/shade/suggestShades'
export { fitSkinToTone } from '../../src/skin/fitSkinToTone'
