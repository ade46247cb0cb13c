import { Undo2, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { CatalogueReading } from '../../shade/catalogue/CatalogueReading'
import type { Pigment } from '../../shade/Pigment'
import { readPigmentFile } from '../flow/pigments'
import { tellFault } from '../flow/task'
import { Button } from '../parts/Button'
import { openShelf, undoShelf, useShelf } from '../store/shelf'
import { say } from '../words/say'
import { ImportReview } from './ImportReview'
import { PigmentEditor } from './PigmentEditor'
import { PigmentList } from './PigmentList'
import styles from './Pigments.module.css'

/** What lies open on the dialog: the shelf, one pigment (null = a new one), or a file that was just read. */
type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'edit'; readonly pigment: Pigment | null }
  | { readonly kind: 'import'; readonly name: string; readonly reading: CatalogueReading }

const list: View = { kind: 'list' }

/** The clinic's shelf, laid over the desk while somebody works on it. */
export default function PigmentsDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const saved = useShelf(state => state.saved)
  const canUndo = useShelf(state => state.past.length > 0)
  const [view, setView] = useState<View>(list)
  const [said, setSaid] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (view) body.current?.scrollTo({ top: 0 })
  }, [view])
  const back = (sentence: string) => {
    setSaid(sentence)
    setView(list)
  }
  const leave = () => {
    if (view.kind === 'edit') setSaid(say('pigment/finish-first'))
    else dialog.current?.close()
  }
  const open = async (file: File) => {
    setSaid(say('import/reading', { file: file.name }))
    try {
      setView({ kind: 'import', name: file.name, reading: await readPigmentFile(file) })
      setSaid('')
    } catch (error) {
      setSaid('')
      tellFault(error)
    }
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="pigments-heading"
      onClose={() => openShelf(false)}
      onCancel={event => {
        if (!event.target || event.target !== dialog.current || view.kind !== 'edit') return
        event.preventDefault()
        setSaid(say('pigment/finish-first'))
      }}
    >
      <header className={styles.header}>
        <h2 id="pigments-heading">{say('pigment/heading')}</h2>
        <Button
          kind="quiet"
          disabled={!canUndo || view.kind !== 'list'}
          onClick={() => {
            undoShelf()
            back(say('pigment/undone'))
          }}
        >
          <Undo2 size={20} aria-hidden="true" />
          {say('pigment/undo')}
        </Button>
        <Button kind="quiet" aria-label={say('pigment/close')} onClick={leave}>
          <X size={20} aria-hidden="true" />
        </Button>
      </header>
      <div ref={body} className={styles.body}>
        {view.kind === 'list' && (
          <PigmentList
            onEdit={pigment => {
              setSaid('')
              setView({ kind: 'edit', pigment })
            }}
            onFile={file => void open(file)}
            onSay={setSaid}
          />
        )}
        {view.kind === 'edit' && (
          <PigmentEditor pigment={view.pigment} onDone={back} onCancel={() => back('')} />
        )}
        {view.kind === 'import' && <ImportReview name={view.name} reading={view.reading} onDone={back} />}
      </div>
      <footer className={styles.footer} aria-live="polite" data-saved={saved}>
        {said || say(saved ? 'pigment/kept' : 'pigment/keeping')}
      </footer>
    </dialog>
  )
}
