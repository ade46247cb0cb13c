import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * A patient's photo must not leave the device: every file is served with a policy that refuses foreign
 * requests. A page's policy does not bind its workers, so worker scripts carry the header too.
 */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

const human = 'node_modules/@vladmandic/human/models'
const wasm = 'node_modules/@tensorflow/tfjs-backend-wasm/dist'
const faceFiles = [
  ...['blazeface.json', 'blazeface.bin', 'facemesh.json', 'facemesh.bin'].map(name => join(human, name)),
  ...['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm'].map(name => join(wasm, name)),
]

/** The net that finds faces is served with the app, from `/face/`: nothing is fetched from anywhere else. */
const faceNet: Plugin = {
  name: 'face-net',
  generateBundle() {
    for (const file of faceFiles)
      this.emitFile({ type: 'asset', fileName: `face/${basename(file)}`, source: readFileSync(file) })
  },
  configureServer({ middlewares }) {
    middlewares.use('/face', ({ url }, answer, next) => {
      const file = faceFiles.find(name => `/${basename(name)}` === url)
      if (!file) return next()
      answer.setHeader(
        'Content-Type',
        file.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream',
      )
      answer.end(readFileSync(file))
    })
  },
}

export default defineConfig({
  plugins: [react(), faceNet],
  worker: { format: 'es' },
  build: { target: 'es2023' },
  preview: { headers, host: '127.0.0.1', port: 4173 },
  server: { host: '127.0.0.1', port: 5173 },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/helpers/sameDraws.ts', 'tests/helpers/sameBytes.ts'],
    // A machine that runs them does nothing else: by default one core would be left idle.
    maxWorkers: '100%',
    // Only an endless loop takes this long: how fast a machine is must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
})
