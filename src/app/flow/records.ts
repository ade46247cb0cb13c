import * as vault from '../../browser/records'
import { isRemark } from '../../geometry/Remark'
import { begin, useConsultation } from '../store/consultation'
import { arrange, tell, useDesk } from '../store/desk'
import { show, useResults } from '../store/results'
import { reopenPhoto } from './layOnDesk'
import { task } from './task'
import { derived } from './watch'

export function listRecords(): Promise<void> {
  return task('list', null, async signal => {
    const records = await vault.listRecords(signal)
    if (isRemark(records)) tell(records.code, records.values)
    else show({ records })
  })
}

/** Puts the consultation on record: who, for whom, and all that draws the same picture again. */
export function saveRecord(): Promise<void> {
  const { patient, savedBy, note } = useDesk.getState().form
  const { plan } = useConsultation.getState()
  if (!patient.trim()) return Promise.resolve(tell('record/needs-patient'))
  if (!savedBy.trim()) return Promise.resolve(tell('record/needs-saved-by'))
  if (!plan.choice) return Promise.resolve(tell('record/needs-shade'))
  return task('save', 'busy/save', async signal => {
    await derived()
    const { picture } = useResults.getState()
    if (!picture) return tell('record/needs-picture')
    const saved = await vault.saveRecord(signal, {
      patient: patient.trim(),
      savedBy: savedBy.trim(),
      note: note.trim(),
      plan,
      picture: { id: picture.id, pixels: picture.drawing },
    })
    if (isRemark(saved)) return tell(saved.code, saved.values)
    arrange({ form: { patient: '', savedBy, note: '' } })
    tell('record/saved', { patient: saved.patient })
    await listRecords()
  })
}

/** The same photo, the same choices, the same picture: said when it is, said when it is not. */
export function openRecord(id: string): Promise<void> {
  return task('photo', 'busy/open', async signal => {
    const opened = await vault.openRecord(signal, id)
    signal.throwIfAborted()
    if (isRemark(opened)) return tell(opened.code, opened.values)
    begin(opened.entry.plan)
    await reopenPhoto(signal, opened.pixels)
    await derived()
    const { picture } = useResults.getState()
    const same = picture?.drawing === opened.entry.picture.pixels
    arrange({ step: 'record', tool: 'none' })
    tell(same ? 'record/opened' : 'record/opened-differs', { patient: opened.entry.patient })
  })
}
