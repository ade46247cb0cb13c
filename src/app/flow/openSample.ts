import { decodePhoto } from '../../browser/decodePhoto'
import { isRemark } from '../../geometry/Remark'
import { sampleViews } from '../../head/sampleViews'
import { tell } from '../store/desk'
import { layOnDesk } from './layOnDesk'
import { task } from './task'

/** The product's own rendered head, whose pose and scale are known. */
export function openSample(view: keyof typeof sampleViews): Promise<void> {
  return task('photo', 'busy/photo', async signal => {
    const sample = sampleViews[view]
    const answer = await fetch(`/samples/${sample.file}`, { signal })
    if (!answer.ok) return tell('photo/sample-missing')
    const decoded = await decodePhoto(signal, await answer.blob())
    signal.throwIfAborted()
    if (isRemark(decoded)) return tell(decoded.code, decoded.values)
    await layOnDesk(signal, decoded.pixels, {
      name: sample.file,
      view: view === 'side' ? 'left' : view,
      sample,
      notes: decoded.notes,
    })
  })
}
