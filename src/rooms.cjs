/**
 * The house in one line: a patient's journey, told by folder names.
 * A folder imports only folders named above it. The dependency check and the tests both read this array.
 */
module.exports = [
  'geometry',
  'light',
  'photo',
  'head',
  'tones',
  'skin',
  'healing',
  'shade',
  'design',
  'stubble',
  'record',
  'browser',
  'app',
  'workshop',
]
