/** Where dots may go: what was found in the photo, and the brush that puts it right. */
export const mask = {
  'mask/heading': 'Where dots may go',
  'mask/looking': 'Looking for the face…',
  'mask/found':
    'A face was found: dots keep off it, its brows and ears, and off the background; they thin out into hair that is there.',
  'mask/none':
    'No face was found in this photo: dots keep off the background and off where ears usually are. Brush over face and ears where dots would lie on them.',
  'mask/no-net':
    'The face finder could not be loaded: the outline of the head and your brush keep dots off. Open the photo again once the connection is back.',
  'mask/show': 'Show where no dots go',
  'mask/keep-off': 'Keep off',
  'mask/allow': 'Allow',
  'mask/size': 'Brush width',
  'mask/clear': 'Clear strokes',
  'mask/how': 'The brush counts over what was found, the later stroke over the earlier.',
} as const
