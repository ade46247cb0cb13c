import 'konva/lib/shapes/Circle'
import 'konva/lib/shapes/Image'
import 'konva/lib/shapes/Line'
import 'konva/lib/shapes/Text'
import { useCallback, useMemo, useRef } from 'react'
import { Stage as KonvaStage, Layer } from 'react-konva/lib/ReactKonvaCore'
import type { Point } from '../../geometry/Point'
import { useCompare } from '../store/compare'
import { useConsultation } from '../store/consultation'
import { useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { originAt } from '../tools/layPanes'
import { say } from '../words/say'
import { BrushMarks } from './BrushMarks'
import { CornerButtons } from './CornerButtons'
import { Divider } from './Divider'
import { EyeFilter } from './EyeFilter'
import { HairlineMarks } from './HairlineMarks'
import { HandleSliders } from './HandleSliders'
import { Loupe } from './Loupe'
import { PaneLabels } from './PaneLabels'
import { PictureLayer } from './PictureLayer'
import { PlacesMarks } from './PlacesMarks'
import { RulerMarks } from './RulerMarks'
import styles from './Stage.module.css'
import { StageButtons } from './StageButtons'
import { useHand } from './useHand'
import { usePanes } from './usePanes'
import { useSize } from './useSize'
import { useView } from './useView'
import { useViewingBlur } from './useViewingBlur'
import { WhiteMarks } from './WhiteMarks'

/**
 * The photo with its stubble as one image, and what the hand works with on top: samples, ruler, hairline.
 * There is never a node for a dot.
 */
export default function Stage() {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const photo = useConsultation(state => state.plan.photo)
  const picture = useResults(state => state.picture)
  const drawing = useResults(state => state.drawing)
  const { step, showBare, tool, patientView } = useDesk()
  const { layout: chosenLayout, pending } = useCompare()
  const layout = step === 'preview' && picture ? chosenLayout : 'one'
  const panes = usePanes(photo, size)
  const several = layout === 'two' || layout === 'four'
  const { width, height } = several && panes.length > 0 ? panes[0] : size
  const paneSize = useMemo(() => ({ width, height }), [width, height])
  const { view, whole, head, move } = useView(photo, paneSize, several)
  const origins = useRef(panes)
  origins.current = panes
  const toOrigin = useCallback((at: Point) => originAt(origins.current, at), [])
  const { hand, cursor, ...gestures } = useHand(frame, view, move, { size: paneSize, originAt: toOrigin })
  const blur = useViewingBlur(view)
  const withStubble = picture && !showBare && (step === 'design' || step === 'preview' || step === 'record')
  const complete = !drawing && !pending && panes.every(({ image }) => image !== null)
  const designing = (step === 'design' || step === 'preview') && !patientView
  const handles = designing && layout === 'one' && tool === 'none'

  return (
    <div ref={frame} className={styles.frame} data-hand={hand} data-tool={tool}>
      <div
        role="img"
        aria-label={say('stage/scalp')}
        aria-describedby="scalp-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture itself takes keys, for sampling and moving about
        tabIndex={0}
        className={styles.scalp}
        data-state={withStubble ? (complete ? 'drawn' : 'drawing') : 'bare'}
        data-layout={layout}
        data-picture={withStubble ? picture.id : ''}
        data-drawing={withStubble ? picture.drawing : ''}
        data-dots={withStubble ? picture.dots : 0}
        {...gestures}
      >
        {photo && size.width > 0 && (
          <KonvaStage width={size.width} height={size.height} listening={false}>
            <PictureLayer panes={panes} photo={photo} view={view} blur={blur} />
            <Layer>
              {step === 'tones' && <BrushMarks view={view} cursor={cursor} />}
              {step === 'photo' && <WhiteMarks view={view} cursor={cursor} />}
              {step === 'design' && <PlacesMarks view={view} cursor={cursor} />}
              {tool === 'ruler' && <RulerMarks view={view} />}
              {handles && !showBare && blur === 0 && <HairlineMarks view={view} />}
              {tool === 'loupe' && <Loupe panes={panes} photo={photo} view={view} cursor={cursor} />}
            </Layer>
          </KonvaStage>
        )}
      </div>
      <p id="scalp-keys" className="visually-hidden">
        {say(tool === 'none' ? 'stage/keys' : 'stage/keys-tool')}
      </p>
      {handles && <HandleSliders view={view} />}
      {layout === 'slider' && <Divider />}
      {blur > 0 && <EyeFilter blur={blur} />}
      {several && <PaneLabels panes={panes} />}
      {step === 'photo' && tool === 'none' && <CornerButtons view={view} />}
      <StageButtons
        onWhole={whole}
        onHead={head}
        onZoom={factor => move({ factor, at: middle(paneSize), from: middle(paneSize) })}
      />
    </div>
  )
}

const middle = ({ width, height }: { width: number; height: number }) => ({ x: width / 2, y: height / 2 })
