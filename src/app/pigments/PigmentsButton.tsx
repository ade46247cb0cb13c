import { FlaskConical } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Button } from '../parts/Button'
import { openShelf, useShelf } from '../store/shelf'
import { say } from '../words/say'

/** The editor loads when it is first opened. */
const PigmentsDialog = lazy(() => import('./PigmentsDialog'))

/** The way from the Shade step to the clinic's own pigments. */
export function PigmentsButton() {
  const open = useShelf(state => state.open)
  const count = useShelf(state => state.catalogue.pigments.length)
  return (
    <>
      <Button onClick={() => openShelf(true)}>
        <FlaskConical size={20} aria-hidden="true" />
        {say('pigment/open', { count })}
      </Button>
      {open && (
        <Suspense>
          <PigmentsDialog />
        </Suspense>
      )}
    </>
  )
}
