import { decodeWorkingPng } from '../../browser/workingPng'
import { engine } from '../../stubble/engine'
import { useConsultation } from '../store/consultation'
import { arrange, tell, useDesk } from '../store/desk'
import { show, useResults } from '../store/results'
import { reopenPhoto, workingPng } from './layOnDesk'
import { faceLookedFor } from './lookForFace'
import { task } from './task'
import { vault } from './vault'
import { derived } from './watch'

export function listRecords(): Promise<void> {
  return task('list', null, async signal => {
    const { entries, unreadable } = await (await vault()).listEntries(signal)
    show({ records: { entries: entries.toReversed(), unreadable: unreadable.length } })
  })
}

/** Puts the consultation on record: who, for whom, and all that draws the same picture again. */
export function saveRecord(): Promise<void> {
  const { patient, savedBy, note } = useDesk.getState().form
  const { plan } = useConsultation.getState()
  const missing = [
    !patient.trim() && 'record/needs-patient',
    !savedBy.trim() && 'record/needs-saved-by',
    !plan.choice && 'record/needs-shade',
  ].find(code => code)
  if (missing) return Promise.resolve(tell(missing))
  return task('save', 'busy/save', async signal => {
    await faceLookedFor()
    await derived()
    const { picture } = useResults.getState()
    if (!picture) return tell('record/needs-picture')
    const form = { patient: patient.trim(), savedBy: savedBy.trim(), note: note.trim() }
    const entry = { ...form, plan: useConsultation.getState().plan, engine, pixels: picture.drawing }
    const saved = await (await vault()).saveEntry(signal, entry, workingPng())
    arrange({ form: { patient: '', savedBy, note: '' } })
    tell('record/saved', { patient: saved.patient })
    void listRecords()
  })
}

/** The same photo, the same choices, the same picture: said when it is, said when it is not. */
export function openRecord(id: string): Promise<void> {
  return task('photo', 'busy/open', async signal => {
    const { entry, photoPng } = await (await vault()).openEntry(signal, id)
    if (!photoPng) return tell('record/photo-missing')
    const pixels = await decodeWorkingPng(photoPng)
    await reopenPhoto(signal, pixels, photoPng, entry.plan)
    await derived()
    signal.throwIfAborted()
    const same = useResults.getState().picture?.drawing === entry.picture.pixels
    arrange({ step: 'record', tool: 'none' })
    tell(same ? 'record/opened' : 'record/opened-differs', { patient: entry.patient })
  })
}
