import { captionPicture, type PictureType } from '../../browser/captionPicture'
import { saveFile } from '../../browser/saveFile'
import { engine } from '../../stubble/engine'
import { useConsultation } from '../store/consultation'
import { tell } from '../store/desk'
import { useResults } from '../store/results'
import { captionOf } from '../words/captionOf'
import { task } from './task'
import { derived } from './watch'

/** Characters of the picture's id that a person reads out. */
const shortId = 12

/** The chosen picture goes out as a file; its name bears the picture's id, and what a person typed, nothing else. */
export function exportPicture(type: PictureType, typed: string): Promise<void> {
  return task('export', 'busy/export', async signal => {
    await derived()
    const { plan } = useConsultation.getState()
    const { picture } = useResults.getState()
    if (!picture?.drawing || !plan.choice) return tell('picture/needs-shade')
    const blob = await captionPicture(picture.bitmap, captionOf(plan, plan.choice, picture.id, engine), type)
    signal.throwIfAborted()
    const name = typed.trim().replace(/[^\p{L}\p{N}]+/gu, '-')
    const ending = type === 'image/png' ? 'png' : 'jpg'
    const file = `${[name, 'undertone', picture.id.slice(0, shortId)].filter(Boolean).join('-')}.${ending}`
    saveFile(file, type, blob)
    tell('export/saved', { file })
  })
}
