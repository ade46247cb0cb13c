import { lazy, Suspense, useEffect } from 'react'
import styles from './App.module.css'
import { openDesk } from './flow/openDesk'
import { StepPanel } from './panels/StepPanel'
import { DropTarget } from './parts/DropTarget'
import { PatientBar } from './parts/PatientBar'
import { StatusLine } from './parts/StatusLine'
import { StepRail } from './parts/StepRail'
import { Welcome } from './parts/Welcome'
import { useDesk } from './store/desk'
import { useResults } from './store/results'
import { say } from './words/say'

/** The canvas and Konva are most of the script: they load after the first paint. */
const Stage = lazy(() => import('./stage/Stage'))

/** One screen: step rail, canvas, one panel. Patient view leaves the canvas alone. */
export function App() {
  const theme = useDesk(state => state.theme)
  const patientView = useDesk(state => state.patientView)
  const sheetOpen = useDesk(state => state.sheetOpen)
  const hasPhoto = useResults(state => state.bitmap !== null)
  useEffect(() => openDesk(), [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <>
      <div className={styles.desk} data-patient={patientView} data-sheet={sheetOpen ? 'open' : 'low'}>
        {!patientView && <StepRail />}
        <main className={styles.canvas}>
          <h1 className="visually-hidden">Undertone</h1>
          {hasPhoto ? (
            <Suspense fallback={<p className={styles.waiting}>{say('stage/loading')}</p>}>
              <Stage />
            </Suspense>
          ) : (
            <Welcome />
          )}
          {patientView && <PatientBar />}
          <StatusLine />
        </main>
        {!patientView && <StepPanel />}
      </div>
      <DropTarget />
    </>
  )
}
