/** What the rooms and the machine have to say: what happened, and what to do next. Codes are theirs. */
export const remarks = {
  fault: 'Something went wrong ({reason}). Nothing you chose is lost; try again.',

  'photo/empty': 'This file is empty. It may not have finished copying: copy it again and open it.',
  'photo/not-an-image': 'This file is not a photo. Open a JPEG, PNG, WebP, AVIF, GIF, BMP or HEIC file.',
  'photo/unsupported': '{type} cannot be opened here. Save the photo as JPEG or PNG and open that.',
  'photo/damaged':
    'This {type} file is damaged or incomplete. Copy it again from the camera, or take the photo again.',
  'photo/zero-size': 'This picture has no pixels ({width} × {height}). Open another file.',
  'photo/too-large':
    'This picture has {megapixels:0} megapixels ({width} × {height}); up to {limit} can be opened. Save it smaller and try again.',
  'photo/heavy':
    'This file has {megabytes:0} MB; up to {limit} can be opened. Save it smaller and try again.',
  'photo/unreadable':
    'This file could not be read. If it is in a cloud folder, download it first, then open it.',
  'photo/decoder-missing': 'The HEIC reader could not be loaded. Save the photo as JPEG and open that.',
  'photo/first-frame': 'This file is animated: its first frame is used.',
  'photo/scaled-down': 'Worked on at {width} × {height} px; the file has {from}.',
  'photo/sample-missing':
    'The sample photo could not be loaded. Reload the page, or open a photo of your own.',
  'photo/opened': 'Photo opened. Next: sample the skin.',
  'photo/opened-sample': 'Sample opened. Next: sample the skin.',
  'photo/restored': 'Your unfinished consultation is back as you left it.',
  'photo/no-outline':
    'The head could not be told from the background: distances are measured as on a flat sheet, and stubble is not held back at the outline.',
  'photo/outline': 'Head outline found: stubble follows the curve of the head, as an estimate.',

  'tones/too-few': 'Only {count} px brushed; {least} are needed. Brush a larger patch.',
  'tones/clipped':
    'This patch is overexposed. Brush skin without glare, or take the photo again a little darker.',
  'tones/too-dark':
    'This patch is too dark to read. Brush better lit skin, or take the photo again with more light.',
  'tones/too-light': 'This patch is too light to be skin. Brush bare scalp without glare.',
  'tones/not-skin':
    'This does not look like skin: too grey, or a hue skin never has. Brush bare scalp, away from background and clothes.',
  'tones/not-on-head': 'This patch lies beside the head, on the background. Brush bare scalp.',
  'tones/on-face':
    'Seen from the front this patch lies on the face below the brows: eyes, lips and cheeks differ from scalp. Brush bare scalp or the forehead.',
  'tones/refused-on-face':
    'Seen from the front this patch lies on the face below the brows: eyes, lips and beard are no bare scalp. Brush bare scalp or the forehead. Else: {reason}',
  'tones/refused-below-head':
    'This patch lies below the head, on the neck or on clothing. Brush bare scalp or the forehead. Else: {reason}',
  'tones/below-head':
    'This patch lies below the head, on the neck or on clothing. Brush bare scalp or the forehead.',
  'tones/painted':
    'This patch looks painted or smoothed: neighbouring pixels are the same. Use the photo as the camera took it, without filters.',
  'tones/yellow-light':
    'More yellow than skin in daylight: lamplight or a wrong white balance. Take the photo by a window, or set the white reference on Photo.',
  'tones/pink-light':
    'Pinker than skin in daylight: coloured light or a wrong white balance. Take the photo by a window, or set the white reference on Photo.',
  'tones/few': 'Few pixels: a larger patch is more certain.',
  'tones/some-clipped': '{percent} % of the patch is overexposed and was left out.',
  'tones/uneven': 'Unevenly lit: brush a patch in one light for a surer tone.',
  'tones/mixed-light': 'Colour varies across the patch: mixed light, or more than skin.',

  'side/too-long':
    'Hair this long hides the skin instead of shining through it, and no pigment under skin can match it. Shave a strip to 1 mm or less and take the photo again, or choose “Less contrast under longer hair”.',
  'side/too-coarse':
    'This photo has {pixelsPerMm} px/mm; stubble can be read from {least} px/mm. Open the original photo, or take one from nearer.',
  'side/too-few': 'Only {count} px brushed; {least} are needed. Brush a longer strip of stubble.',
  'side/not-on-head': 'This strip lies mostly beside the head. Brush the stubble itself.',
  'side/outline':
    'This strip lies within {millimetres} mm of the head’s outline, where skin is seen too flat to judge. Brush further in, or use a photo from the side.',
  'side/outline-hides':
    'What lies further than {millimetres} mm inside the head’s outline looks like bare skin here; nearer to it skin is seen too flat to judge. Use a photo from the side and brush the stubble there.',
  'side/sheen':
    'The light shines off {percent} % of this strip, which hides the stubble. Brush a strip without shine, or dry the hair and take the photo again.',
  'side/lighter-than-skin':
    'This strip is no darker than the bare skin, so there is no shadow to match. Brush stubble, or sample bare skin anew.',
  'side/outline-left-out': '{percent} % of the strip lay too near the outline and was left out.',
  'side/near-outline':
    'The stubble lies close to the outline and was read up to {millimetres} mm from it: less certain than a photo from the side.',
  'side/sheen-left-out': '{percent} % of the strip was shine and was left out.',
  'side/skin-far': 'Too little bare skin around to correct for shading: the target is less certain.',
  'side/uneven': 'The stubble varies along the strip.',
  'side/not-hair':
    'This is bluer or greener than any hair or skin: clothing or background. Brush the stubble itself.',
  'side/redder':
    'This is skin redder than the sampled scalp, not stubble: a lip, an ear or sore skin. Brush shaved stubble beside the bare scalp.',
  'side/on-face':
    'Seen from the front this strip lies on the face: brows, eyes, lips and beard are no sides. Brush the stubble beside the bare scalp.',
  'side/refused-on-face':
    'Seen from the front this strip lies on the face: an eye, a brow, lips or beard are no sides. Brush the stubble beside the bare scalp. Else: {reason}',
  'side/refused-below-head':
    'This strip lies below the head, on the neck or on clothing. Brush the shaved sides of the head. Else: {reason}',
  'side/below-head':
    'This strip lies below the head, on the neck or on clothing. Brush the shaved sides of the head.',
  'side/painted':
    'This strip looks painted or smoothed: there is no grain left in it. Use the photo as the camera took it.',
  'side/wet':
    'Wet hair and skin look darker and shinier, so this shadow may be too dark by {percent} %. Dry the sides and take the photo again for a surer target.',

  'scale/length-out-of-range': 'Type a distance between 1 and 500 mm.',
  'scale/two-points': 'Tap two points on the photo first.',
  'scale/too-close': 'These points are too close together to measure well: choose two further apart.',
  'scale/done': 'Scale measured: {value} px/mm.',

  'white/card-read': 'Card read: exposure and colour cast are corrected. The photo itself stays as it is.',
  'white/chart-read':
    'Chart read: ΔE2000 {residual:1} on average, tone curve slope {slope:2}. The photo itself stays as it is.',
  'white/not-found':
    'No chart could be found for certain. Drag the four handles to the outer corners of its corner patches.',
  'white/card-few': 'Only {count} px of the card are in the photo there; {least} are needed. Tap its middle.',
  'white/card-clipped':
    'The card is overexposed here, so its true light is lost. Tap a part without glare, or take the photo again a little darker.',
  'white/card-uneven':
    'The light changes under this tap: an edge, print or a fold. Tap an even part of the card.',
  'white/card-not-neutral':
    'This is too colourful for a grey or white card. Tap the card itself, or take the photo again in daylight.',
  'white/card-too-light':
    'This is too light for the chosen card. Choose the white card if it is one, or take the photo again a little darker.',
  'white/card-too-dark':
    'This is too dark for the chosen card. Choose the grey card if it is one, or take the photo again with more light.',
  'white/corners-crossed':
    'The corners cross or are pushed inside. Drag each handle to its own corner of the chart, going round it once.',
  'white/chart-small':
    'The chart’s patches are only {pixels} px wide; {least} are needed. Open the original photo, or hold the chart nearer.',
  'white/chart-clipped':
    'The chart is overexposed: the true light of {patches} is lost. Take the photo again a little darker.',
  'white/chart-dark':
    'The chart is too dark: {patches} cannot be told from black. Take the photo again with more light.',
  'white/not-a-chart':
    'No 24-patch chart fits these corners. Drag the handles to the outer corners of its corner patches.',
  'white/chart-covered':
    'Part of the chart is covered or in glare: {patches}. Take the photo again with the whole chart in sight.',
  'white/chart-greys':
    'The grey row does not fall evenly from white to black. Check the corners, or take the photo again without glare on the chart.',
  'white/tone-curve':
    'This photo’s contrast (slope {slope:2}) is not one a camera makes for looking at. Open the photo as the camera saved it, without filters.',
  'white/chart-residual':
    'The chart’s colours fit too badly (ΔE2000 {residual:1} on average): mixed light, a filter or another chart. Take the photo again in even daylight.',
  'white/left-out': 'Left out, covered or clipped: {patches}.',
  'white/uneven-light':
    'Light falls unevenly across the chart, by {percent} %. It was taken off; hold the chart facing the light for a surer result.',
  'white/chart-rough': 'The colours fit roughly: another light or an aged chart. The range is wider for it.',

  'tones/skin-sampled': 'Bare skin sampled: {count} px. Next: sample the side stubble.',
  'tones/hair-sampled': 'Side stubble sampled: {count} px. Next: suggest a shade.',

  'shade/needs-skin': 'Sample bare skin first: choose Tones, then Sample skin, and brush over bare scalp.',
  'shade/needs-hair':
    'Sample the side stubble first: choose Tones, then Sample hair, and brush over shaved sides. Where there are none, choose a hair colour under What to match.',
  'tones/long-hair-sampled': 'Hair sampled: {count} px. Next: suggest a shade.',
  'shade/needs-long-hair':
    'Sample the hair first: choose Tones, then Sample hair, and brush over the longer hair.',

  'hair/too-long':
    'Hair over 1 mm lies on the skin and hides it: no stubble can be predicted for it. Choose how short the sides will be worn, or choose “Less contrast under longer hair”.',
  'hair/nothing-to-match':
    'This stubble would keep {percent} % of the light of this skin: there is no shadow to match, and pigment can only darken. Choose a darker hair colour, or sample shaved sides.',
  'hair/white-views':
    'Predicted: white stubble keeps {percent} % of the light, nearly transparent on this skin, so there is no shadow to match; many practitioners see it so. The clinic’s document sees it otherwise: shaved close, white stubble is grey. To plan by that view choose Grey, or sample shaved sides and let the photo decide.',
  'hair/pale-views':
    'Two views of pale stubble: practitioners find blond, red and white stubble nearly transparent; the clinic’s document says most stubble is grey. Shown is what the optics predict for this skin.',
  'hair/assumed':
    'Predicted for 190 hairs/cm², 0.07 mm thick, with the melanin usual for this colour; light and dark show how people differ. Sampled sides are surer.',
  'thinning/aim':
    'Hair and scalp differ by {contrast} L* now and by {left} L* with this target. The hair stays as it is and lies over the dots.',
  'thinning/limited':
    'Dots at this depth can take away {percent} % of the contrast and no more: the target stops there. Shallower dots reach further.',
  'thinning/no-contrast':
    'The hair is hardly darker than the scalp ({contrast:0} L*), so there is no contrast to take away: pigment can only darken. Brush darker hair, or leave the scalp as it is.',
  'thinning/women':
    'For a woman with thinning hair, the cause comes first: thyroid, hormonal and autoimmune causes may be reversible and need a doctor’s diagnosis before any pigment.',

  'shade/ready': '{count} suggestions, best first.',
  'shade/chosen': '{pigment} chosen. Drag the hairline, or choose soft or linear.',
  'shade/none':
    'None comes within the accepted difference of the target. The nearest are listed: try another depth, or another target.',
  'shade/physics-stops':
    'Physics stops here: even an unbroken, opaque layer at this depth would heal to L* {darkest:0} under this skin, and the target is at {target:0}. The nearest are listed; a shallower depth or a lighter target comes nearer, another bottle does not.',
  'shade/outdated': 'What the shade is to match has changed: press Suggest shade again.',
  'shade/changed': '{pigment} in other dots has taken its place in the list.',
  'shade/no-recipe': 'No record on this device holds a recipe yet: choose a shade and save a record first.',
  'shade/repeated': 'Last recipe: {pigment}, {recipe}.',
  'shade/repeated-gone':
    'Last recipe: {pigment}, {recipe}. This pigment is no longer in the catalogue: check the bottle before mixing.',

  'picture/needs-shade': 'Choose a shade first: the stubble is drawn with it.',
  'picture/no-room':
    'Nothing is left to fill behind this line: hair stands there already, or no scalp is seen. Drag the line lower, or allow dots with the brush under Where dots may go.',
  'picture/few-dots':
    'Only {dots} dots are left to draw: behind most of this line hair stands already. Drag the line lower, or allow dots with the brush under Where dots may go.',
  'picture/no-scalp': 'No scalp lies behind this hairline in this photo: move the line or the brow point.',
  'picture/ready': '{count} dots drawn.',

  'vault/unavailable':
    'This browser gives the page no lasting storage (a private window, or storage switched off). Open Undertone in an ordinary window to keep records.',
  'vault/full':
    'This device has no room left. Free some space, then save again: nothing that was saved before is lost.',
  'vault/key-damaged': 'The key kept on this device does not open its records. Nothing was changed.',
  'vault/undecryptable':
    'What is stored is not what was saved, or was saved under another key. It is kept as it is.',
  'vault/missing': 'This record is no longer on the device.',
  'vault/failed': 'The browser could not store or read this ({reason}). Try again.',
  'draft/other-tab': 'Another tab is open on the same draft, and the later choice wins. Close one of them.',
  'draft/undecryptable': 'The unfinished consultation of last time could not be opened. It is kept aside.',
  'draft/photo-missing': 'The photo of the unfinished consultation is gone. Open it again to go on.',
  'record/photo-missing': 'The photo of this record is not on the device.',

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
