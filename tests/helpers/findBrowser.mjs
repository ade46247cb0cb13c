import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

/**
 * The journeys need a Chromium on any desk and on a bare CI machine. Asked in this order: a path from the
 * environment, Playwright's own, the system's, Debian's package (as root), Playwright's download.
 * Returns the path of an executable, or throws with what to do next.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file. Correct it or unset it.`)
  }
  const found = installed()
  if (found) return found
  if (isDebianRoot()) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  } else {
    run('npx', ['playwright', 'install', 'chromium'])
  }
  const after = installed()
  if (after) return after
  throw new Error('No Chromium found or installable. Install one and set CHROMIUM_PATH to its executable.')
}

function installed() {
  return [
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find(path => path && existsSync(path))
}

function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release)
}

function run(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch (error) {
    console.error(`${command} ${args.join(' ')} failed: ${error.message}`)
  }
}
