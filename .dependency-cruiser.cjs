const rooms = require('./src/rooms.cjs')

const later = room => rooms.slice(rooms.indexOf(room) + 1)

/** One rule a room, built from the one array: nothing above imports what stands below it. */
const order = rooms
  .filter(room => room !== 'workshop')
  .map(room => ({
    name: `${room}-imports-only-rooms-above`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: `^src/(${later(room).join('|')})/` },
  }))

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'workshop-uses-rooms-only',
      severity: 'error',
      from: { path: '^src/workshop/' },
      to: { path: '^src/(browser|app)/' },
    },
    {
      name: 'rooms-know-no-framework',
      severity: 'error',
      from: { path: `^src/(${rooms.slice(0, rooms.indexOf('browser')).join('|')})/` },
      to: {
        path: 'node_modules/(react|react-dom|konva|react-konva|zustand|comlink|pouchdb-browser|heic-to)/',
      },
    },
    {
      name: 'framework-lives-in-app',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: 'node_modules/(react|react-dom|konva|react-konva|zustand)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
}
