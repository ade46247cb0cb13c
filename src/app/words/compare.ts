/** What is said about pictures beside each other, kept candidates, the loupe and the saved picture. */
export const compareWords = {
  'compare/heading': 'Compare',
  'compare/layout': 'Show',
  'compare/one': 'One',
  'compare/slider': 'Before / after',
  'compare/two': 'Two',
  'compare/four': 'Four',
  'compare/divider': 'Before and after',
  'compare/divider-value': '{value} % before, the rest after',
  'compare/before': 'Before',
  'compare/after': 'After',
  'compare/beside': 'Beside each other',
  'compare/preset-edges': 'Soft, linear',
  'compare/preset-shades': 'Light, dark',
  'compare/preset-healed': 'Today, healed',
  'compare/preset-kept': 'Kept',
  'compare/preset-four-shades': 'Today and shades',
  'compare/preset-four-edges': 'Edges and shades',
  'compare/each': 'Choose each picture',
  'compare/place': 'Picture {place}',
  'compare/bare': 'Today',
  'compare/plan': 'As chosen',
  'compare/soft': 'Soft',
  'compare/linear': 'Linear',
  'compare/light': 'Light',
  'compare/dark': 'Dark',
  'compare/soft-light': 'Soft, light',
  'compare/soft-dark': 'Soft, dark',
  'compare/linear-light': 'Linear, light',
  'compare/linear-dark': 'Linear, dark',
  'compare/kept-name': '{place}: {name}',
  'compare/drawing': 'Drawing…',
  'compare/bands':
    'Light and dark are the ends of how much pigment skin keeps once healed: {least} % and {most} %, with {typical} % as chosen.',
  'compare/together': 'All pictures zoom and move together.',

  'compare/distance': 'Seen from',
  'compare/distance-screen': 'Close',
  'compare/distance-mirror': 'Mirror',
  'compare/distance-conversation': 'Talking',
  'compare/distance-street': 'Street',
  'compare/distance-how':
    'As an eye of normal sharpness (one minute of arc) sees this head from {metres} m, if the screen is half a metre away. Details under {millimetres} mm blend.',
  'compare/shine': 'Shine',
  'compare/shine-on': 'As in the photo',
  'compare/shine-off': 'Powdered',
  'compare/shine-how':
    'With matting powder or lotion on the scalp: gloss is taken off and skin’s own light is left. Where the photo is white with gloss, the skin under it is guessed from the skin around it.',

  'compare/tray': 'Kept candidates',
  'compare/tray-how':
    'Keep a candidate before you try the next one. They stay with this consultation on this device and do not go on record.',
  'compare/keep': 'Keep this one',
  'compare/restore': 'Show {name} again',
  'compare/remove': 'Remove {name}',
  'compare/name': '{pigment}, {edge}, {depth} mm deep',
  'compare/edge-soft': 'soft',
  'compare/edge-linear': 'linear',
  'compare/edge-between': 'edge {value}',
  'compare/kept': 'Kept as candidate {count}.',
  'compare/restored': 'The candidate is back; Undo takes it away again.',
  'compare/tray-full': 'The tray holds {most} candidates. Remove one first.',

  'closeup/heading': 'Close-up',
  'closeup/loupe': 'Loupe',
  'closeup/loupe-how':
    'The loupe enlarges the photo under the pointer or finger; arrow keys move it, Escape puts it away.',
  'closeup/picture':
    'A drawn patch of this skin, {width} mm wide, with the chosen dots at {scale} px/mm; the bar is 5 mm.',
  'closeup/bar': '5 mm',
  'closeup/reach': 'A dot fades out',
  'closeup/reach-value': 'red {r}, green {g}, blue {b} mm from its middle',
  'closeup/how':
    'Skin spreads the light around each dot, red farther than blue, and the deeper a dot lies the softer its edge. The patch is drawn in the sampled tone, not photographed.',
  'closeup/cannot':
    'Cannot be shown: the sparkle of cut hair, gloss on skin, and the pores and hairs of this place.',

  'export/heading': 'Save a picture',
  'export/how':
    'The chosen picture at full size, with the notice, the settings and its number on a band below. Nothing of the photo’s file comes along: no place, time or camera.',
  'export/type': 'File',
  'export/png': 'PNG, exact',
  'export/jpeg': 'JPEG, smaller',
  'export/name': 'Add to the file’s name (optional)',
  'export/save': 'Save picture',
  'export/saved': 'Saved as {file}.',
  'export/notice': 'Simulation of healed pigment, not a promise of a result.',
  'export/shade':
    '{pigment}, {recipe}, dots {depth} mm deep, {diameter} mm wide, {density}/cm², edge {edge} of 100 (0 soft, 100 linear)',
  'export/drawn':
    'Undertone, drawing {engine}, picture {short}. The same record draws the same picture again: {id}',

  'busy/export': 'Writing the picture…',
} as const
