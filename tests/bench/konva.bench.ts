import { chromium } from '@playwright/test'
import { bench } from 'vitest'
import { findBrowser } from '../helpers/findBrowser.mjs'
import { bundled } from './bundled'

declare global {
  /** What `konvaPage` leaves in the page. */
  var peers: typeof import('./konvaPage')
}

/** The peer draws on a canvas, so this one runs in a browser: the only way to be fair to it. */
const size = { width: 1632, height: 1224, dots: 60_000 }

async function compare() {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  const page = await browser.newPage()
  await page.addScriptTag({ content: await bundled('tests/bench/konvaPage.ts', 'iife') })
  const { stubble, shape, circles } = await page.evaluate(size => {
    return peers.timesInPage(size)
  }, size)
  await browser.close()
  console.log(
    `2 MP, ${size.dots} dots in Chromium: stubble on a canvas ${stubble.toFixed(0)} ms; ` +
      `one Konva shape of grey discs ${shape.toFixed(0)} ms, ${(shape / stubble).toFixed(1)} times; ` +
      `a Konva circle for each dot ${circles.toFixed(0)} ms, ${(circles / stubble).toFixed(1)} times (aim 20)`,
  )
}

bench('stubble beside Konva', compare, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 })
