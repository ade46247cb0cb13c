import { build } from 'vite'

/** A file and all it imports as one script, as the app ships its own: a test runner's modules are slower than that. */
export async function bundled(entry: string, format: 'es' | 'iife'): Promise<string> {
  const lib = { entry, formats: [format], name: 'peers', fileName: 'peers' }
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })
  if (!Array.isArray(built)) throw new Error(`${entry} was built into ${typeof built}, not into files`)
  return built[0].output[0].code
}

/** The same, run here. */
export async function asShipped<Module>(entry: string): Promise<Module> {
  const code = Buffer.from(await bundled(entry, 'es')).toString('base64')
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)
}
