import 'konva/lib/shapes/Circle'
import 'konva/lib/shapes/Image'
import 'konva/lib/shapes/Line'
import 'konva/lib/shapes/Text'
import { useRef } from 'react'
import { Image as KonvaImage, Stage as KonvaStage, Layer } from 'react-konva/lib/ReactKonvaCore'
import { useConsultation } from '../store/consultation'
import { useDesk } from '../store/desk'
import { useResults } from '../store/results'
import { say } from '../words/say'
import { BrushMarks } from './BrushMarks'
import { CornerButtons } from './CornerButtons'
import { HairlineMarks } from './HairlineMarks'
import { HandleSliders } from './HandleSliders'
import { PlacesMarks } from './PlacesMarks'
import { RulerMarks } from './RulerMarks'
import styles from './Stage.module.css'
import { StageButtons } from './StageButtons'
import { useHand } from './useHand'
import { useSize } from './useSize'
import { useView } from './useView'
import { WhiteMarks } from './WhiteMarks'

/**
 * The photo with its stubble as one image, and what the hand works with on top: samples, ruler, hairline.
 * There is never a node for a dot.
 */
export default function Stage() {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const { photo } = useConsultation(state => state.plan)
  const { bitmap, picture, drawing } = useResults()
  const { step, showBare, tool } = useDesk()
  const { view, whole, head, move } = useView(photo, size)
  const { hand, cursor, ...gestures } = useHand(frame, view, move)
  const withStubble = picture && !showBare && (step === 'design' || step === 'preview' || step === 'record')
  const shown = withStubble ? picture.bitmap : bitmap
  const handles = tool === 'none' && (step === 'design' || step === 'preview')

  return (
    <div ref={frame} className={styles.frame} data-hand={hand} data-tool={tool}>
      <div
        role="img"
        aria-label={say('stage/scalp')}
        aria-describedby="scalp-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture itself takes keys, for sampling and moving about
        tabIndex={0}
        className={styles.scalp}
        data-state={withStubble ? (drawing ? 'drawing' : 'drawn') : 'bare'}
        data-picture={withStubble ? picture.id : ''}
        data-drawing={withStubble ? picture.drawing : ''}
        data-dots={withStubble ? picture.dots : 0}
        {...gestures}
      >
        {photo && size.width > 0 && (
          <KonvaStage width={size.width} height={size.height} listening={false}>
            <Layer
              x={view.panX}
              y={view.panY}
              scaleX={view.zoom}
              scaleY={view.zoom}
              imageSmoothingEnabled={view.zoom < 3}
            >
              {shown && <KonvaImage image={shown} width={photo.width} height={photo.height} />}
            </Layer>
            <Layer>
              {step === 'tones' && <BrushMarks view={view} cursor={cursor} />}
              {step === 'photo' && <WhiteMarks view={view} cursor={cursor} />}
              {step === 'design' && <PlacesMarks view={view} cursor={cursor} />}
              {tool === 'ruler' && <RulerMarks view={view} />}
              {handles && !showBare && <HairlineMarks view={view} />}
            </Layer>
          </KonvaStage>
        )}
      </div>
      <p id="scalp-keys" className="visually-hidden">
        {say(tool === 'none' ? 'stage/keys' : 'stage/keys-tool')}
      </p>
      {handles && <HandleSliders view={view} />}
      {step === 'photo' && tool === 'none' && <CornerButtons view={view} />}
      <StageButtons
        onWhole={whole}
        onHead={head}
        onZoom={factor => move({ factor, at: middle(size), from: middle(size) })}
      />
    </div>
  )
}

const middle = ({ width, height }: { width: number; height: number }) => ({ x: width / 2, y: height / 2 })
