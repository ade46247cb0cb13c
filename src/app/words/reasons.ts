/** Why a shade looks as it will, what else could be done, and what to mix: computed codes, read aloud. */
export const reasons = {
  'recipe/undiluted': '{pigment} ml pigment, undiluted ({pigmentDrops} drops)',
  'recipe/mixed': '{pigment} ml pigment + {diluent} ml diluent ({pigmentDrops} + {diluentDrops} drops)',
  'recipe/mixed-rounded':
    '{pigment} ml pigment + {diluent} ml diluent ({pigmentDrops} + {diluentDrops} drops, which is 1 : {given})',
  'recipe/drop': 'A drop is counted as {value} ml; the Pigments page sets how many make a millilitre.',

  'why/waiting': 'Working it out…',
  'why/ask-again':
    'The list this shade was chosen from is gone. Suggest shade again, choose it, and its reasons can be read.',
  'why/read-aloud': 'To read aloud',
  'why/on-skin': 'On this skin',
  'why/ladder': 'The same dots at other depths',
  'why/ladder-how': 'Each on this skin, once healed; depth in mm to the dot’s centre.',
  'why/light': 'Light given back',
  'why/plot-bare': 'bare',
  'why/plot-healed': 'healed',
  'why/plot-loss': '{third} −{value} %',
  'why/red': 'red',
  'why/green': 'green',
  'why/blue': 'blue',
  'why/plot-text':
    'Reflectance from 400 to 700 nm, bare skin against healed. The pigment takes {blue} % of the blue light, {green} % of the green and {red} % of the red.',
  'why/sessions': 'Sessions, starting light',
  'why/session': 'Session {session}',
  'why/session-value': '{density}/cm², 1 : {dilution}, L* {l}',
  'why/sessions-how':
    'Dots per cm² so far, the mix of that session, and the lightness it heals to. The first session also shows how this skin heals: judge it healed before the next. Pigment can be added, not removed.',
  'why/zones': 'Shade for each zone',
  'why/zone-front': 'Front',
  'why/zone-crown': 'Crown',
  'why/zone-sides': 'Beside the sides',
  'why/zone-value': '{density}/cm², 1 : {dilution}, L* {l}',
  'why/family': 'Same tone, other dots',
  'why/family-how':
    'Dilution that gives this lightness for each dot size and density. Choosing one changes this suggestion.',
  'why/family-size': 'Width, mm',
  'why/family-member': '{pigment} 1 : {dilution}, {density} dots/cm², {diameter} mm wide, off by {deltaE}',
  'why/family-cell': '1:{dilution}',
  'why/family-bottle': '{mark}: {pigment}',
  'why/family-alone': 'No other size and density on offer reaches this tone.',
  'why/reach': 'What would come nearer',
  'why/warm': 'What would warm it',
  'why/warm-value': '{pigment} 1 : {dilution}: Δa {redder}, Δb {yellower}',

  'colour/black': 'blackish',
  'colour/very-dark': 'very dark',
  'colour/dark': 'dark',
  'colour/medium': 'medium',
  'colour/light': 'light',
  'colour/very-light': 'very light',
  'colour/grey-none': 'grey',
  'colour/reddish-touch': 'reddish grey',
  'colour/reddish-full': 'reddish brown',
  'colour/brown-touch': 'grey-brown',
  'colour/brown-full': 'brown',
  'colour/yellowish-touch': 'yellowish grey',
  'colour/yellowish-full': 'yellowish brown',
  'colour/greenish-touch': 'greenish grey',
  'colour/greenish-full': 'green',
  'colour/bluish-touch': 'bluish grey',
  'colour/bluish-full': 'blue',
  'colour/purplish-touch': 'purplish grey',
  'colour/purplish-full': 'purple',
  'beside/same': 'darker, of the same hue',
  'beside/greener': 'greener',
  'beside/cooler-greener': 'cooler and greener',
  'beside/cooler': 'cooler',
  'beside/redder': 'redder',
  'beside/yellower': 'more yellow',
  'hue/same': 'and of the same hue',
  'hue/colder': 'and colder for how dark it is',
  'hue/warmer': 'and warmer for how dark it is',

  'reason/heals-lighter':
    'Thin on white paper, {pigment} looks {fromLightnessWord} {fromHueWord}. Healed under this skin it will look {toLightnessWord} {toHueWord}, {by:0} of 100 steps lighter.',
  'reason/heals-darker':
    'Thin on white paper, {pigment} looks {fromLightnessWord} {fromHueWord}. Healed under this skin it will look {toLightnessWord} {toHueWord}, {by:0} of 100 steps darker.',
  'reason/heals-alike':
    'Thin on white paper, {pigment} looks {fromLightnessWord} {fromHueWord}. Healed under this skin it will be as light, and look {toLightnessWord} {toHueWord}.',
  'reason/red-first':
    'Through this skin it takes {red:0} % of the red light but only {blue:0} % of the blue, so beside bare skin it reads {besideWord}.',
  'reason/blue-first':
    'Through this skin it takes {blue:0} % of the blue light but only {red:0} % of the red, so beside bare skin it reads {besideWord}.',
  'reason/evenly':
    'Through this skin it takes about as much of the red light ({red:0} %) as of the blue ({blue:0} %), so beside bare skin it reads {besideWord}.',
  'reason/depth':
    'Placed {deeperBy:1} mm deeper it would heal {lighter:1} steps lighter {deeperWord}; {shallowerBy:2} mm shallower, {darker:1} steps darker.',
  'reason/depth-shallowest':
    'Placed {deeperBy:1} mm deeper it would heal {lighter:1} steps lighter {deeperWord}; it can hardly lie shallower, since skin sheds what is above.',
  'reason/acceptable':
    'It lies {deltaE:1} steps from the sides, and people accept {limit:1} on this skin; healing will leave its lightness between {light:0} and {dark:0}, most likely {likely:0}.',
  'reason/cannot-tell':
    'It lies {deltaE:1} steps from the sides as this photo shows them, and people accept {limit:1}; without a colour card nobody can tell. A chart of 24 patches beside the head says most; a grey or white card tells the light, not the camera’s tone curve. Healing will leave its lightness between {light:0} and {dark:0}, most likely {likely:0}.',
  'reason/cannot-tell-charted':
    'It lies {deltaE:1} steps from the sides as this photo shows them, and people accept {limit:1}; the samples differ too much to tell. Sample more strips of the sides, in even light. Healing will leave its lightness between {light:0} and {dark:0}, most likely {likely:0}.',
  'reason/misses-too-light':
    'It stays {deltaE:1} steps from the sides, lighter than they are; people accept {limit:1} on this skin. Its lightness will heal between {light:0} and {dark:0}.',
  'reason/misses-too-dark':
    'It stays {deltaE:1} steps from the sides, darker than they are; people accept {limit:1} on this skin. Its lightness will heal between {light:0} and {dark:0}.',
  'reason/misses-hue':
    'It is about as dark as the sides, but {deltaE:1} steps from them in hue; people accept {limit:1} on this skin. Its lightness will heal between {light:0} and {dark:0}.',
  'reason/warmer':
    'What would warm it: {pigment} at 1 : {dilution} in the same dots heals {nearer:1} steps nearer to the skin’s own hue.',
  'reason/warmest': 'No bottle on the shelf heals noticeably warmer in the same dots.',

  'reach/density': '{value:0} dots/cm² instead: {deltaE:1} steps from the sides.',
  'reach/size': 'Dots {diameter:2} mm wide instead: {deltaE:1} steps from the sides.',
  'reach/dilution': 'Mixed 1 : {value} instead: {deltaE:1} steps from the sides.',
  'reach/depth': 'Placed {value:2} mm deep instead: {deltaE:1} steps from the sides.',
  'reach/pigment': '{pigment} at 1 : {value} instead: {deltaE:1} steps from the sides.',
  'reach/within': '{change} That is within what people accept.',
  'reach/beyond': '{change} That is beyond what is usually placed.',
  'reach/nothing': 'No single change to dots, mixture, depth or bottle comes nearer.',
  'reach/physics':
    'Where physics stops: an unbroken, opaque layer at this depth would heal to L* {darkest:0}; the sides are at {target:0}.',
  'reach/physics-stops':
    'Physics stops here: even an unbroken, opaque layer at this depth would heal to L* {darkest:0}, and the sides are at {target:0}.',
} as const
