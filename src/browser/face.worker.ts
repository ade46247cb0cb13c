/**
 * Looks for a face in one photo, beside everything else, and ends. The net and its files are the app's own; wasm alone, since
 * without a graphics card the others do not finish, and one thread, since more want workers of their own.
 */
import { Human } from '@vladmandic/human'
import { expose } from 'comlink'
import type { MeshPoint } from '../head/faceFromMesh'

const off = { enabled: false }
/** A face is believed from this certainty of the mesh, 0..1; the box before it may be less sure. */
const believed = 0.6
const suspected = 0.2

const human = new Human({
  backend: 'wasm',
  wasmPath: '/face/',
  modelBasePath: '/face/',
  cacheModels: false,
  debug: false,
  filter: off,
  gesture: off,
  body: off,
  hand: off,
  object: off,
  segmentation: off,
  face: {
    enabled: true,
    detector: { modelPath: 'blazeface.json', rotation: true, maxDetected: 1, minConfidence: suspected },
    mesh: { enabled: true, modelPath: 'facemesh.json' },
    iris: off,
    emotion: off,
    description: off,
    attention: off,
    antispoof: off,
    liveness: off,
  },
})
human.tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)

const finder = {
  /** The 468 points of the one face in a picture, in its pixels; null where there is none. Throws when the net is not there. */
  async findMesh(picture: ImageBitmap): Promise<readonly MeshPoint[] | null> {
    const found = await human.detect(picture)
    picture.close()
    if ('error' in found && found.error) throw new Error(String(found.error))
    if (human.models.loaded().length < 2) throw new Error('the net that finds faces is not here')
    const [face] = found.face
    if (!face || face.faceScore < believed || face.mesh.length < 468) return null
    return face.mesh.map(([x, y, z = 0]) => [x, y, z])
  },
}

export type FaceFinder = typeof finder

expose(finder)
