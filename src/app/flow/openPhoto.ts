import { decodePhoto } from '../../browser/decodePhoto'
import { isRemark } from '../../geometry/Remark'
import { tell } from '../store/desk'
import { layOnDesk } from './layOnDesk'
import { task } from './task'

/** A photo of the clinic's own: picked, dropped or pasted. What was on the desk stays there if this one is refused. */
export function openPhoto(file: File): Promise<void> {
  return task('photo', 'busy/photo', async signal => {
    const decoded = await decodePhoto(signal, file)
    signal.throwIfAborted()
    if (isRemark(decoded)) return tell(decoded.code, decoded.values)
    await layOnDesk(signal, decoded.pixels, { name: file.name, view: 'front', notes: decoded.notes })
  })
}
