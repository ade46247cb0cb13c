import type { Stroke } from '../tones/Stroke'

/** A person's word on where dots may go: it counts over what was found in the photo, the later over the earlier. */
export type MaskStroke = Stroke & { readonly kind: 'keep-off' | 'allow' }
