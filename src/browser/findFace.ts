import { transfer, wrap } from 'comlink'
import { faceFromMesh } from '../head/faceFromMesh'
import type { Pixels } from '../photo/Pixels'
import type { PlanFace } from '../record/Plan'
import type { FaceFinder } from './face.worker'
import FaceWorker from './face.worker?worker'

/** A face is looked for on a copy this long: the net itself sees 192 pixels of it. */
const longest = 1024

/** Longer than any machine should take to load and run the net, ms: a wait has an end. */
const patience = 30_000

/** Where the face is in a photo. The worker is started for it and ends with it. Throws when the net cannot be had. */
export async function findFace(signal: AbortSignal, pixels: Pixels): Promise<PlanFace> {
  signal.throwIfAborted()
  const { width, height, data } = pixels
  const factor = Math.max(1, Math.max(width, height) / longest)
  const bitmap = await createImageBitmap(new ImageData(data, width, height), {
    resizeWidth: Math.round(width / factor),
    resizeHeight: Math.round(height / factor),
    resizeQuality: 'medium',
  })
  signal.throwIfAborted()
  const worker = new FaceWorker()
  const over = AbortSignal.any([signal, AbortSignal.timeout(patience)])
  try {
    const ended = new Promise<never>((_, refuse) => {
      worker.onerror = () => refuse(new Error('the net that finds faces could not be started'))
      over.addEventListener('abort', () => refuse(over.reason))
    })
    const mesh = await Promise.race([wrap<FaceFinder>(worker).findMesh(transfer(bitmap, [bitmap])), ended])
    if (!mesh) return { kind: 'none' }
    return { kind: 'found', ...faceFromMesh(mesh.map(([x, y, z]) => [x * factor, y * factor, z * factor])) }
  } finally {
    worker.terminate()
  }
}
