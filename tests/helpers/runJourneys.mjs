import { spawnSync } from 'node:child_process'
import { findBrowser } from './findBrowser.mjs'

/** Finds or installs a browser, then walks the journeys in it; any argument goes to Playwright. */
const result = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: findBrowser() },
})
process.exit(result.status ?? 1)
