/** What the benches of the picture time; see `asShipped`. */
export { wasmMachine } from '../../src/browser/wasmMachine'
export { dotChances } from '../../src/stubble/dotClasses'
export { inSquares } from '../../src/stubble/dotSquares'
export { plainMachine } from '../../src/stubble/machine/plainMachine'
export { showDots } from '../../src/stubble/scalpDots'
export { scatterDots } from '../../src/stubble/scatterDots'
export { coverOf, painted } from '../twin/paintedDots'
export { stubbleScene } from './stubbleScene'
