import type { Layer } from './Layer'
import { type Slab, slabOf } from './slab'
import { addBorder, addSlab, type Below } from './stack'
import type { Streams } from './streams'

/** A layer made ready to be stacked: its beams and what it does to them; no slab where it does nothing. */
export type Pane = { readonly streams: Streams; readonly slab: Slab | null }

/** @param streamsOf the beams of a refractive index. */
export function panesOf(layers: readonly Layer[], streamsOf: (index: number) => Streams): Pane[] {
  return layers.map(layer => {
    const streams = streamsOf(layer.index)
    return { streams, slab: slabOf(layer, streams) }
  })
}

/** Stacks panes, given top first, on what lies below. */
export function stackPanes(panes: readonly Pane[], below: Below): Below {
  return panes.reduceRight((under, { streams, slab }) => {
    const beneath = under.streams === streams ? under : addBorder(under, streams)
    return slab ? addSlab(beneath, slab) : beneath
  }, below)
}
