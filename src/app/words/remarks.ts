/** What the rooms and the machine have to say: what happened, and what to do next. Codes are theirs. */
export const remarks = {
  fault: 'Something went wrong ({reason}). Nothing you chose is lost; try again.',

  'photo/empty': 'This file is empty. It may not have finished copying: copy it again and open it.',
  'photo/not-an-image': 'This file is not a photo. Open a JPEG, PNG, WebP, AVIF, GIF, BMP or HEIC file.',
  'photo/unsupported': '{type} cannot be opened here. Save the photo as JPEG or PNG and open that.',
  'photo/damaged': 'This {type} file is damaged or incomplete. Copy it again from the camera, or take the photo again.',
  'photo/zero-size': 'This picture has no pixels ({width} × {height}). Open another file.',
  'photo/too-large':
    'This picture has {megapixels:0} megapixels ({width} × {height}); up to {limit} can be opened. Save it smaller and try again.',
  'photo/heavy': 'This file has {megabytes:0} MB; up to {limit} can be opened. Save it smaller and try again.',
  'photo/unreadable': 'This file could not be read. If it is in a cloud folder, download it first, then open it.',
  'photo/decoder-missing': 'The HEIC reader could not be loaded. Save the photo as JPEG and open that.',
  'photo/first-frame': 'This file is animated: its first frame is used.',
  'photo/scaled-down': 'Worked on at {width} × {height} px; the file has {from}.',
  'photo/sample-missing': 'The sample photo could not be loaded. Reload the page, or open a photo of your own.',
  'photo/opened': 'Photo opened. Next: sample the skin.',
  'photo/opened-sample': 'Sample opened. Next: sample the skin.',
  'photo/restored': 'Your unfinished consultation is back as you left it.',
  'photo/no-outline':
    'The head could not be told from the background: distances are measured as on a flat sheet, and stubble is not held back at the outline.',
  'photo/outline': 'Head outline found: stubble follows the curve of the head, as an estimate.',

  'scale/length-out-of-range': 'Type a distance between 1 and 500 mm.',
  'scale/two-points': 'Tap two points on the photo first.',
  'scale/too-close': 'These points are too close together to measure well: choose two further apart.',
  'scale/done': 'Scale measured: {value} px/mm.',

  'tones/skin-sampled': 'Bare skin sampled: {count} px. Next: sample the side stubble.',
  'tones/hair-sampled': 'Side stubble sampled: {count} px. Next: suggest a shade.',

  'shade/needs-skin': 'Sample bare skin first: choose Tones, then Sample skin, and brush over bare scalp.',
  'shade/needs-hair': 'Sample the side stubble first: choose Tones, then Sample hair, and brush over shaved sides.',
  'shade/ready': '{count} suggestions, best first.',
  'shade/chosen': '{pigment} chosen. Drag the hairline, or choose soft or linear.',
  'shade/none': 'No shade in the catalogue comes near these sides at this depth.',
  'picture/needs-shade': 'Choose a shade first: the stubble is drawn with it.',
  'picture/no-scalp': 'No scalp lies behind this hairline in this photo: move the line or the brow point.',
  'picture/ready': '{count} dots drawn.',

  'record/needs-patient': 'Type a patient reference first.',
  'record/needs-saved-by': 'Type who saves this record first.',
  'record/needs-shade': 'Choose a shade first: a record without one would say nothing.',
  'record/needs-picture': 'There is no picture to record yet: open a photo and choose a shade.',
  'record/saved': 'Saved on this device for {patient}.',
  'record/opened': 'Record for {patient} opened: the picture is the same, dot for dot.',
  'record/opened-differs':
    'Record for {patient} opened, but the picture drawn now differs from the one shown then. The choices are the same.',
  'record/unreadable': '{count} records on this device could not be read. They are kept as they are.',
  'record/newer': 'This record was saved by a newer Undertone. Update the app on this device to open it.',
  'record/damaged': 'This record is damaged and was not opened. It is kept as it is.',
} as const
